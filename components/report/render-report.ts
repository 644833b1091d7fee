import type { PageView } from "../page/view-files";
import { describeReport } from "./describe-report";
import { writeDocx } from "./docx/write-docx";
import { pictureOf } from "./figure-picture";

/** The files of a report, by their endings. */
export const reportEndings = [".docx"] as const;

const types = {
  ".docx":
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** A file of the report of a view. Throws for an ending that is none of `reportEndings`. */
export async function renderReport(
  page: PageView,
): Promise<{ body: Uint8Array; type: string }> {
  switch (page.ending) {
    case ".docx":
      return {
        body: await writeDocx(
          describeReport(page, "full"),
          await pictureOf(page),
        ),
        type: types[page.ending],
      };
    default:
      throw new Error(`report: ${page.ending} is not made`);
  }
}

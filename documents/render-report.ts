import { loadTemplate } from "@/lib/load/load-template";
import type { ViewFile } from "@/wording/page/view-files";
import { describeBriefs } from "./report/describe-briefs";
import { describeReport } from "./report/describe-report";
import { writeDocx } from "./docx/write-docx";
import { drawingOf, pictureOf } from "./report/figure-picture";
import { describeSlides } from "./pptx/describe-slides";
import { writePptx } from "./pptx/write-pptx";
import { writeBrief } from "./pdf/write-brief";

const word =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const reportTypes = {
  ".docx": word,
  "-short.docx": word,
  ".pptx":
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ".pdf": "application/pdf",
} as const;

type ReportEnding = keyof typeof reportTypes;

/** The documents of a report, by their endings; the one-file map is no document but a page. */
export const reportEndings = Object.keys(reportTypes) as ReportEnding[];

/** A file of the report of a view. Throws for an ending that is none of `reportEndings`. */
export async function renderReport(
  page: ViewFile,
): Promise<{ body: Uint8Array; type: string }> {
  const ending = reportEndings.find((one) => one === page.ending);
  if (ending === undefined)
    throw new Error(`report: ${page.ending} is not made`);
  return { body: await writeReport(page, ending), type: reportTypes[ending] };
}

async function writeReport(
  page: ViewFile,
  ending: ReportEnding,
): Promise<Uint8Array> {
  switch (ending) {
    case ".docx":
    case "-short.docx":
      return writeDocx(
        describeReport(page, ending === ".docx" ? "full" : "short"),
        await pictureOf(page),
        loadTemplate(page.briefing),
      );
    case ".pptx":
      return writePptx(describeSlides(page));
    case ".pdf":
      return writeBrief(describeBriefs(page), drawingOf(page));
  }
}

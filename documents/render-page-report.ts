import { loadTemplate } from "@/lib/load/load-template";
import type { OpenPage } from "@/wording/page/open-page";
import type { ReportPageFile } from "@/wording/page/page-files";
import { writeDocx } from "./docx/write-docx";
import { describePageReport } from "./report/describe-page-report";
import { reportTypes } from "./render-report";

/** The Word document of a page of text. */
export async function renderPageReport({
  page,
  view,
}: ReportPageFile & { page: OpenPage }): Promise<{
  body: Uint8Array;
  type: string;
}> {
  const template = loadTemplate(page.briefing);
  const body = await writeDocx(describePageReport(page, view), null, template);
  return { body, type: reportTypes[".docx"] };
}

import { readPageFile } from "@/wording/page/page-files";
import { readViewFile, type ViewFileParams } from "@/wording/page/view-files";
import { writeFigure } from "./figure/write-figure";
import { writePageFigure } from "./figure/write-page-figure";
import { renderPageReport } from "./render-page-report";
import { renderReport } from "./render-report";

type KitContent = { body: Uint8Array; type: string };

/** A figure by its name: of a view, or of a page of text. */
export async function writeFigureFile(
  params: ViewFileParams,
): Promise<KitContent> {
  const file = readPageFile(params);
  return file?.folder === "figure"
    ? writePageFigure(file)
    : writeFigure(readViewFile(params));
}

/** A document by its name: of a view, or of a page of text; the one-file map is no document but a page. */
export async function writeReportFile(
  params: ViewFileParams,
): Promise<KitContent> {
  const file = readPageFile(params);
  return file?.folder === "report"
    ? renderPageReport(file)
    : renderReport(readViewFile(params));
}

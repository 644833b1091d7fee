import { loadTemplate } from "@/lib/load/load-template";
import { partOfFigure, type PageFile } from "@/wording/page/page-files";
import type { OpenPage } from "@/wording/page/open-page";
import { writeDocx } from "./docx/write-docx";
import { makePicture } from "./figure/make-picture";
import { makeTimelineFigure } from "./figure/make-timeline-figure";
import { describePageReport } from "./report/describe-page-report";
import type { FigurePicture } from "./report/figure-picture";
import { reportTypes } from "./render-report";

/** The Word document of a page of text. */
export async function renderPageReport({
  page,
  view,
}: PageFile & { page: OpenPage }): Promise<{ body: Uint8Array; type: string }> {
  const body = await writeDocx(
    describePageReport(page, view),
    view === "timeline" ? await drawStory(page) : null,
    loadTemplate(page.briefing),
  );
  return { body, type: reportTypes[".docx"] };
}

async function drawStory(page: OpenPage): Promise<FigurePicture> {
  const tour = "story";
  const figure = makeTimelineFigure(page, tour, partOfFigure({ tour }));
  const { svg, layout } = figure;
  const png = await makePicture(figure, "text");
  return { svg, png, width: layout.width, height: layout.height };
}

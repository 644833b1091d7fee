import {
  partOfFigure,
  type FigurePageFile,
  type TimelineFigure,
} from "@/wording/page/page-files";
import type { OpenPage } from "@/wording/page/open-page";
import type { ViewPage } from "@/wording/page/view-files";
import { makeTimelineFigure } from "./make-timeline-figure";
import { figureTypes, writeDrawn, writeForm } from "./write-figure";

const size = "text";

/** A file of a figure of the timeline. */
export async function writePageFigure({
  page,
  figure,
  ending,
}: FigurePageFile & { page: OpenPage }): Promise<{
  body: Uint8Array;
  type: string;
}> {
  const body =
    "map" in figure
      ? await writeForm(openPhase(page, figure.map), {
          size,
          kind: "plain",
          type: ending,
          isEditable: false,
        })
      : await writeDrawn(
          makeTimelineFigure(page, figure.tour, partOfFigure(figure)),
          { ...page, view: "timeline" },
          size,
          ending,
        );
  return {
    body: typeof body === "string" ? new TextEncoder().encode(body) : body,
    type: figureTypes[ending],
  };
}

/** The map of a phase: that of the lens that shows one, with this in place of the briefing's. */
function openPhase(
  page: OpenPage,
  phase: Extract<TimelineFigure, { map: unknown }>["map"],
): ViewPage {
  return {
    ...page,
    briefing: { ...page.briefing, phase },
    view: `timeline-map-${phase.id}`,
    place: null,
    lens: "involvement",
    step: phase.id,
  };
}

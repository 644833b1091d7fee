import type { Letters } from "@/lib/sheet/letters";
import { layoutTimelineFigure } from "@/lib/sheet/layout-timeline-figure";
import { renderTimelineFigure } from "@/lib/sheet/render-timeline-figure";
import type { OpenPage } from "@/wording/page/open-page";
import { describeTimelineFigure } from "./describe-timeline-figure";
import type { DrawnFigure } from "./drawn-figure";
import { measure } from "./fonts";

/** The chart of a tour through the timeline; `part` sets it apart in the name of its file. */
export function makeTimelineFigure(
  page: OpenPage,
  tour: "story" | "all",
  part: string,
) {
  const content = describeTimelineFigure(page, tour, part);
  const layout = layoutTimelineFigure(content, measure);
  const render = (letters?: Letters) =>
    renderTimelineFigure(layout, content, measure, letters);
  return { svg: render(), render, layout, content } satisfies DrawnFigure;
}

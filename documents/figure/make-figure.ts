import type { FigureContent, FigureVariant } from "@/lib/sheet/figure-content";
import { layoutCard } from "@/lib/sheet/layout-card";
import { layoutFigure, type FigureLayout } from "@/lib/sheet/layout-figure";
import { renderFigure } from "@/lib/sheet/render-figure";
import { chooseScaleBar } from "@/lib/sheet/scale-bar";
import { sayShortDisclaimer } from "@/wording/clearance/say-short-disclaimer";
import { describeFigure } from "./describe-figure";
import { measure } from "./fonts";
import {
  cardDetail,
  loadFigureDrawing,
  printDetail,
  type FigureDetail,
} from "./load-figure-drawing";
import type { ViewPage } from "@/wording/page/view-files";

export type MadeFigure = {
  svg: string;
  layout: FigureLayout;
  content: FigureContent;
};

/** Makes the figure of a view: every view has the same extent, so that the sheets can be compared. */
export function makeFigure(
  page: ViewPage,
  variant: FigureVariant,
  detail: FigureDetail = printDetail,
): MadeFigure {
  const { briefing, lang } = page;
  const content = describeFigure(page);
  const drawing = loadFigureDrawing(briefing, lang, detail);
  const { extent } = drawing;
  const layout = layoutFigure(
    {
      content,
      drawing,
      extent,
      variant,
      scaleBar: (scale, maxWidth) =>
        chooseScaleBar(drawing, briefing.projection, extent, scale, maxWidth),
    },
    measure,
  );
  const svg = renderFigure(layout, content, { variant }, measure);
  return { svg, layout, content };
}

/** Makes the card to share of a view. */
export function makeCard(page: ViewPage): MadeFigure {
  const { briefing, lang, words } = page;
  const content = describeFigure(page);
  const drawing = loadFigureDrawing(briefing, lang, cardDetail);
  const card = { site: words("Site.name"), note: sayShortDisclaimer(page) };
  const layout = layoutCard(content, card, drawing, measure);
  const look = { variant: "full", unit: "px" } as const;
  return { svg: renderFigure(layout, content, look, measure), layout, content };
}

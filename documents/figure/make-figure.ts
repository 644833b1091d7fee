import type { FigureContent, FigureVariant } from "@/lib/sheet/figure-content";
import { directionOf } from "@/i18n/languages";
import { cardPanel, layoutCard } from "@/lib/sheet/layout-card";
import { layoutFigure, type FigureLayout } from "@/lib/sheet/layout-figure";
import { renderFigure } from "@/lib/sheet/render-figure";
import { chooseScaleBar } from "@/lib/sheet/scale-bar";
import { turnLayout } from "@/lib/sheet/turn-layout";
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
  const straight = layoutFigure(
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
  const layout = turn(straight, lang, { x: 0, width: straight.width });
  const svg = renderFigure(layout, content, { variant }, measure);
  return { svg, layout, content };
}

/** Makes the card to share of a view. */
export function makeCard(page: ViewPage): MadeFigure {
  const { briefing, lang, words } = page;
  const content = describeFigure(page);
  const drawing = loadFigureDrawing(briefing, lang, cardDetail);
  const card = { site: words("Site.name"), note: sayShortDisclaimer(page) };
  const straight = layoutCard(content, card, drawing, measure);
  // The map stays where it is: the words change sides within their own panel.
  const layout = turn(straight, lang, cardPanel);
  const look = { variant: "full", unit: "px" } as const;
  return { svg: renderFigure(layout, content, look, measure), layout, content };
}

/** The layout as the language is written. */
function turn(
  layout: FigureLayout,
  lang: string,
  column: { x: number; width: number },
): FigureLayout {
  return directionOf(lang) === "rtl" ? turnLayout(layout, column) : layout;
}

import type { Briefing } from "@/lib/briefing/model";
import type { FigureContent } from "@/lib/sheet/figure-content";
import {
  formatFigurePart,
  formOf,
  type AnyFigureKind,
  type FigureSize,
} from "@/lib/sheet/figure-form";
import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import { directionOf } from "@/i18n/languages";
import { usualLens } from "@/lib/url/lens";
import { cardPanel, layoutCard } from "@/lib/sheet/layout-card";
import { layoutFigure } from "@/lib/sheet/layout-figure";
import type { FigureLayout } from "@/lib/sheet/figure-layout";
import type { Letters } from "@/lib/sheet/letters";
import { renderFigure } from "@/lib/sheet/render-figure";
import { chooseScaleBar } from "@/lib/sheet/scale-bar";
import { moveMapAcross, turnLayout } from "@/lib/sheet/turn-layout";
import { sayShortDisclaimer } from "@/wording/clearance/say-short-disclaimer";
import { describeFigure } from "./describe-figure";
import type { DrawnFigure } from "./drawn-figure";
import { measure } from "./fonts";
import {
  cardDetail,
  loadFigureDrawing,
  sizeDetails,
  type FigureDetail,
} from "./load-figure-drawing";
import type { ViewPage } from "@/wording/page/view-files";

export type MadeFigure = DrawnFigure & {
  layout: FigureLayout;
  content: FigureContent;
};

/** Figures of one briefing that are kept: all that the files of a view are made from. */
const mostKept = 32;

const kept = new WeakMap<Briefing, Map<string, MadeFigure>>();

/**
 * The figure of a view: every view has the same extent, so that the figures can be compared. Several
 * files are made from one figure, which is laid out once.
 */
export function makeFigure(
  page: ViewPage,
  size: FigureSize,
  kind: AnyFigureKind = "plain",
  detail: FigureDetail = sizeDetails[size],
): MadeFigure {
  const { briefing, view, lens, lang } = page;
  const known = kept.get(briefing) ?? new Map<string, MadeFigure>();
  kept.set(briefing, known);
  const key = JSON.stringify([view, lens, lang, size, kind, detail]);
  const made = known.get(key) ?? drawFigure(page, size, kind, detail);
  known.delete(key);
  known.set(key, made);
  for (const old of [...known.keys()].slice(0, -mostKept)) known.delete(old);
  return made;
}

function drawFigure(
  page: ViewPage,
  size: FigureSize,
  kind: AnyFigureKind,
  detail: FigureDetail,
): MadeFigure {
  const { briefing, lang } = page;
  const form = formOf(size, kind);
  const content = describeFigure(page, formatFigurePart(size, kind));
  const drawing = loadLensDrawing(page, detail);
  const { extent } = drawing;
  const straight = layoutFigure(
    {
      content,
      drawing,
      extent,
      form,
      scaleBar: (scale, maxWidth) =>
        chooseScaleBar(drawing, briefing.projection, extent, scale, maxWidth),
    },
    measure,
  );
  const turned = turn(straight, lang, { x: 0, width: straight.width });
  const isMoved = size === "slide" && directionOf(lang) === "rtl";
  const layout = isMoved ? moveMapAcross(turned) : turned;
  const { isBlack } = form;
  const render = (letters?: Letters) =>
    renderFigure(
      layout,
      content,
      { isBlack, ...(letters && { letters }) },
      measure,
    );
  return { svg: render(), render, layout, content };
}

/** The drawing of a view's map: the lines to the venue are of one lens alone. */
function loadLensDrawing(
  { briefing, lang, lens }: ViewPage,
  detail: FigureDetail,
): MapDrawing {
  const drawing = loadFigureDrawing(briefing, lang, detail);
  return lens === usualLens ? drawing : { ...drawing, links: [] };
}

/** Makes the card to share of a view. */
export function makeCard(page: ViewPage): MadeFigure {
  const { lang, words } = page;
  const content = describeFigure(page);
  const drawing = loadLensDrawing(page, cardDetail);
  const card = { site: words("Site.name"), note: sayShortDisclaimer(page) };
  const straight = layoutCard(content, card, drawing, measure);
  // The map stays where it is: the words change sides within their own panel.
  const layout = turn(straight, lang, cardPanel);
  const look = { isBlack: false, unit: "px" } as const;
  const render = (letters?: Letters) =>
    renderFigure(
      layout,
      content,
      { ...look, ...(letters && { letters }) },
      measure,
    );
  return { svg: render(), render, layout, content };
}

/** The layout as the language is written. */
function turn(
  layout: FigureLayout,
  lang: string,
  column: { x: number; width: number },
): FigureLayout {
  return directionOf(lang) === "rtl" ? turnLayout(layout, column) : layout;
}

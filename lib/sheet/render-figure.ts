import type { FigureContent } from "./figure-content";
import { defineShared, formatFigure } from "./figure-document";
import type { FigureLayout } from "./figure-layout";
import { asText, type Letters } from "./letters";
import { inBlack, inColour, type PatternFill } from "./paint";
import type { Measure } from "./placed";
import { renderMark } from "./render-marks";
import { renderMap } from "./render-map";
import { renderTexts } from "./render-texts";
import { layoutWatermark } from "./watermark";
import { element } from "../text/xml";

/** How a figure is coloured, in what unit its size is given, and whether its letters are shapes. */
type Look = {
  isBlack: boolean;
  unit?: "mm" | "px";
  letters?: Letters;
};

/** Writes a figure as SVG: plain attributes, and what it shows in words. */
export function renderFigure(
  layout: FigureLayout,
  content: FigureContent,
  { isBlack, unit = "mm", letters = asText }: Look,
  measure: Measure,
): string {
  const { width, height, map } = layout;
  const { id, watermark } = content;
  const isHatched = content.places.some(({ isDisagreed }) => isDisagreed);
  const paint = isBlack
    ? inBlack(id, isHatched, fillsOf(content))
    : inColour(id, isHatched, content.accent);
  const over =
    watermark === null
      ? []
      : [
          letters.render(
            layoutWatermark(
              watermark,
              map,
              measure(watermark, { size: 1, weight: 700 }),
            ),
            {
              fill: paint.watermark.fill,
              "fill-opacity": paint.watermark.opacity,
            },
          ),
        ];
  const drawn = [
    ...renderMap(map, content.places, paint, `${id}-map`, over),
    ...[...layout.marks, ...map.marks].flatMap((mark) =>
      renderMark(mark, paint),
    ),
    ...renderTexts([...map.texts, ...layout.texts], paint, letters),
  ];
  return formatFigure(
    { size: { width, height }, unit, content, hasText: letters === asText },
    [
      ...defineShared([...paint.patterns(map.scale), ...letters.shapes()]),
      element("rect", { width, height, fill: paint.palette.paper }),
      ...drawn,
    ],
  );
}

/** The colours and shades on a figure, each once. */
function fillsOf({ places, legend }: FigureContent): PatternFill[] {
  const fills = [...places, ...legend.steps].map(({ fill }) => fill);
  return [...new Set(fills)].filter(
    (fill) => fill !== "plain" && fill !== "unknown",
  );
}

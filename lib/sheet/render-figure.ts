import type { FigureContent } from "./figure-content";
import { unitMillimetres } from "./figure-form";
import type { FigureLayout } from "./figure-layout";
import { asText, type Letters } from "./letters";
import { inBlack, inColour, type PatternFill } from "./paint";
import type { Measure } from "./placed";
import { renderMark } from "./render-marks";
import { renderMap } from "./render-map";
import { renderTexts } from "./render-texts";
import { layoutWatermark } from "./watermark";
import { element, formatNumber, formatXml, type XmlNode } from "../text/xml";

/** The typeface that widths are measured in, and what comes close to it elsewhere. */
const fontFamily =
  "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

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
  const { id, lang, watermark } = content;
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
  const shared = [...paint.patterns(map.scale), ...letters.shapes()];
  const children: XmlNode[] = [
    element("title", { id: `${id}-title` }, content.heading),
    element("desc", { id: `${id}-desc` }, content.description),
    ...(shared.length === 0 ? [] : [element("defs", {}, shared)]),
    element("rect", { width, height, fill: paint.palette.paper }),
    ...drawn,
  ];
  const share = unit === "mm" ? unitMillimetres : 1;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:xlink": "http://www.w3.org/1999/xlink",
      width: `${formatNumber(width * share)}${unit}`,
      height: `${formatNumber(height * share)}${unit}`,
      viewBox: `0 0 ${formatNumber(width)} ${formatNumber(height)}`,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      lang,
      "xml:lang": lang,
      "font-family": letters === asText ? fontFamily : null,
    },
    children,
  );
  return `${formatXml(svg)}\n`;
}

/** The colours and shades on a figure, each once. */
function fillsOf({ places, legend }: FigureContent): PatternFill[] {
  const fills = [...places, ...legend.steps].map(({ fill }) => fill);
  return [...new Set(fills)].filter(
    (fill) => fill !== "plain" && fill !== "unknown",
  );
}

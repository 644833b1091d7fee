import type { FillName } from "../theme/fills";
import type { FigureContent, FigureVariant } from "./figure-content";
import { figureMillimetres, type FigureLayout } from "./layout-figure";
import { inBlack, inColour } from "./paint";
import type { Measure } from "./placed";
import { renderMark, renderTexts } from "./render-marks";
import { renderMap, renderWatermark } from "./render-map";
import { element, formatNumber, formatXml, type XmlNode } from "../text/xml";

/** The typeface that widths are measured in, and what comes close to it elsewhere. */
const fontFamily =
  "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** How a figure is coloured, and in what unit its size is given. */
type Look = { variant: FigureVariant; unit?: "mm" | "px" };

/** Writes a figure as SVG: plain attributes, text as text, and what it shows in words. */
export function renderFigure(
  layout: FigureLayout,
  content: FigureContent,
  { variant, unit = "mm" }: Look,
  measure: Measure,
): string {
  const { width, height, map } = layout;
  const { id, lang, watermark } = content;
  const isHatched = content.places.some(({ isDisagreed }) => isDisagreed);
  const paint =
    variant === "bw"
      ? inBlack(id, isHatched, fillsOf(content))
      : inColour(id, isHatched, content.accent);
  const patterns = paint.patterns(map.scale);
  const over =
    watermark === null
      ? []
      : [
          renderWatermark(
            watermark,
            map,
            measure(watermark, { size: 1, weight: 700 }),
            paint,
          ),
        ];
  const children: XmlNode[] = [
    element("title", { id: `${id}-title` }, content.heading),
    element("desc", { id: `${id}-desc` }, content.description),
    ...(patterns.length === 0 ? [] : [element("defs", {}, patterns)]),
    element("rect", { width, height, fill: paint.palette.paper }),
    ...renderMap(map, content.places, paint, `${id}-map`, over),
    ...[...layout.marks, ...map.marks].flatMap((mark) =>
      renderMark(mark, paint),
    ),
    ...renderTexts([...map.texts, ...layout.texts], paint),
  ];
  const share = unit === "mm" ? figureMillimetres / width : 1;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:xlink": "http://www.w3.org/1999/xlink",
      width: `${formatNumber(width * share)}${unit}`,
      height: `${formatNumber(height * share)}${unit}`,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      lang,
      "xml:lang": lang,
      "font-family": fontFamily,
    },
    children,
  );
  return `${formatXml(svg)}\n`;
}

/** The colours of roles on a figure, each once. */
function fillsOf({ places }: FigureContent): FillName[] {
  const fills = places.map(({ fill }) => fill);
  return [...new Set(fills)].filter(
    (fill) => fill !== "plain" && fill !== "unknown",
  );
}

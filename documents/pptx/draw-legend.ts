import type PptxGenJS from "pptxgenjs";
import { colourOf } from "@/lib/sheet/sheet-fill";
import { lightPalette as colour } from "@/lib/theme/tokens";
import { drawSymbol } from "./draw-labels";
import { lineLooks } from "./draw-shapes";
import type { LegendEntry, SlideContent } from "./slide-content";
import { slideLayout } from "./slide-layout";

/** Inches: a sample of a fill, and the row of an entry where there is room for it. */
const sample = { width: 0.32, height: 0.17 };
const tallest = 0.28;

/** Entries beyond which the key has two columns. */
const mostRows = 6;

/** What the colours, symbols and lines of a slide's map mean. */
export function drawLegend(
  slide: PptxGenJS.Slide,
  { legend, legendTitle }: SlideContent,
  lang: string,
): void {
  const { x, y, w, h } = slideLayout.legend;
  const columns = legend.length > mostRows ? 2 : 1;
  const rows = Math.ceil(legend.length / columns);
  const row = Math.min(tallest, h / (rows + 1));
  const options = {
    margin: 0,
    fontSize: 9,
    color: colour.ink.slice(1),
    lang,
    h: row,
    valign: "middle" as const,
  };
  slide.addText(legendTitle, {
    ...options,
    objectName: "legend-title",
    bold: true,
    ...{ x, y, w },
  });
  const width = w / columns;
  legend.forEach((entry, index) => {
    const left = x + width * Math.floor(index / rows);
    const top = y + row * (1 + (index % rows));
    drawSample(slide, `legend-symbol-${index}`, entry, {
      x: left,
      y: top + row / 2,
    });
    slide.addText(entry.text, {
      ...options,
      objectName: `legend-${index}`,
      x: left + sample.width + 0.12,
      y: top,
      w: width - sample.width - 0.17,
      fit: "shrink",
    });
  });
}

/** A piece of the map as the entry has it, from a point at its left. */
function drawSample(
  slide: PptxGenJS.Slide,
  name: string,
  { fill, symbol, line }: LegendEntry,
  { x, y }: { x: number; y: number },
): void {
  if (fill !== null)
    slide.addShape("rect", {
      objectName: `${name}-fill`,
      x,
      y: y - sample.height / 2,
      w: sample.width,
      h: sample.height,
      fill: { color: colourOf(fill).slice(1) },
      line: lineLooks[line ?? "border"],
    });
  else if (line !== null)
    slide.addShape("line", {
      objectName: `${name}-line`,
      ...{ x, y },
      w: sample.width,
      h: 0,
      line: lineLooks[line],
    });
  if (symbol !== null)
    drawSymbol(slide, name, symbol, { x: x + sample.width / 2, y });
}

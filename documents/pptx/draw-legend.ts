import type PptxGenJS from "pptxgenjs";
import { colourOf } from "@/lib/sheet/sheet-fill";
import { lightPalette as colour } from "@/lib/theme/tokens";
import { drawSymbol } from "./draw-labels";
import { lineLooks } from "./draw-shapes";
import type { LegendEntry, SlideContent } from "./slide-content";
import { layoutSlideKey, slideKey } from "./layout-slide-key";
import { slideLayout } from "./slide-layout";

/** Inches of a sample of a fill. */
const sample = { width: 0.32, height: 0.17 };

/** What the colours, symbols and lines of a slide's map mean. */
export function drawLegend(
  slide: PptxGenJS.Slide,
  { legend, legendTitle }: SlideContent,
  lang: string,
): void {
  const { x, w } = slideLayout.legend;
  const { top: start, entries } = layoutSlideKey(
    legend.map(({ text }) => text),
  );
  const options = {
    margin: 0,
    fontSize: slideKey.size,
    color: colour.ink.slice(1),
    lang,
    valign: "middle" as const,
  };
  slide.addText(legendTitle, {
    ...options,
    objectName: "legend-title",
    bold: true,
    ...{ x, y: start, w, h: slideKey.line },
  });
  legend.forEach((entry, index) => {
    const place = entries[index];
    if (place === undefined) return;
    drawSample(slide, `legend-symbol-${index}`, entry, place.sample);
    const { x: left, y: top, width, height } = place.words;
    slide.addText(entry.text, {
      ...options,
      objectName: `legend-${index}`,
      ...{ x: left, y: top, w: width, h: height },
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

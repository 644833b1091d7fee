import type PptxGenJS from "pptxgenjs";
import type { PlacedLabel } from "@/lib/map/labels/place-labels";
import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import type { MarkShape } from "@/lib/map/symbols";
import { lightPalette as colour } from "@/lib/theme/tokens";
import type { SlideContent, SlidePlace } from "./slide-content";
import { labelSizes, placeSlideLabels } from "./place-slide-labels";
import { pointsPerInch, slideLayout, type ToSlide } from "./slide-layout";

/** PowerPoint's own shapes for the symbols, and their sizes in inches. */
const shapes: Record<MarkShape, [PptxGenJS.SHAPE_NAME, number]> = {
  circle: ["ellipse", 0.14],
  diamond: ["diamond", 0.19],
  square: ["rect", 0.14],
  frame: ["frame", 0.16],
  ring: ["donut", 0.16],
  triangle: ["triangle", 0.16],
  cross: ["mathPlus", 0.2],
  star: ["star5", 0.19],
  hexagon: ["hexagon", 0.17],
  dash: ["mathMinus", 0.2],
};

/**
 * Symbols, names and roles of all places as native shapes and text. A name without room of its own
 * is left out: names on top of each other tell nothing.
 */
export function drawLabels(
  slide: PptxGenJS.Slide,
  drawing: MapDrawing,
  content: SlideContent,
  toSlide: ToSlide,
  lang: string,
): void {
  const labels = placeSlideLabels(drawing, content);
  for (const drawn of drawing.places) {
    const place = content.places.find((one) => one.id === drawn.id);
    if (place === undefined) continue;
    drawSymbol(slide, `symbol-${place.id}`, place, toSlide(drawn.marker));
    const label = labels.get(place.id) ?? null;
    if (label !== null) drawLabel(slide, place, label, lang);
  }
}

/** A role's symbol around a point; a city has a colour of its own. */
export function drawSymbol(
  slide: PptxGenJS.Slide,
  name: string,
  { shape, isCity }: Pick<SlidePlace, "shape" | "isCity">,
  at: { x: number; y: number },
): void {
  const [native, size] = shapes[shape];
  const fill = isCity ? colour["map-symbol-venue"] : colour["map-symbol"];
  slide.addShape(native, {
    objectName: name,
    x: at.x - size / 2,
    y: at.y - size / 2,
    w: size,
    h: size,
    fill: { color: fill.slice(1) },
    line: { color: colour["map-halo"].slice(1), width: 0.5 },
  });
}

/**
 * What keeps a name apart from the lines under it: a glow around its letters, and for programs that
 * show none a veil behind them.
 */
const halo = {
  color: colour["map-halo"].slice(1),
  glow: { size: 4, opacity: 0.9 },
  veil: 45,
};

function drawLabel(
  slide: PptxGenJS.Slide,
  { id, name, label }: SlidePlace,
  { side, box }: NonNullable<PlacedLabel>,
  lang: string,
): void {
  const color = colour.ink.slice(1);
  const glow = { ...halo.glow, color: halo.color };
  slide.addText(
    [
      {
        text: name,
        options: {
          bold: true,
          fontSize: labelSizes.name,
          color,
          glow,
          lang,
          breakLine: true,
        },
      },
      {
        text: label,
        options: { fontSize: labelSizes.role, color, glow, lang },
      },
    ],
    {
      objectName: `label-${id}`,
      x: slideLayout.map.x + box.x / pointsPerInch,
      y: slideLayout.map.y + box.y / pointsPerInch,
      w: box.width / pointsPerInch,
      h: box.height / pointsPerInch,
      align: side === "e" ? "left" : side === "w" ? "right" : "center",
      margin: 0,
      fill: { color: halo.color, transparency: halo.veil },
      wrap: false,
      valign: "middle",
    },
  );
}

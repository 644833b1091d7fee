import type PptxGenJS from "pptxgenjs";
import { lean, type LabelSide } from "@/lib/map/labels";
import type { MapDrawing } from "@/lib/map/map-drawing";
import type { SymbolShape } from "@/lib/map/symbols";
import { estimateTextWidth } from "@/lib/text/text-width";
import { lightPalette as colour } from "@/lib/theme/tokens";
import type { SlideContent, SlidePlace } from "./slide-content";
import type { ToSlide } from "./slide-layout";

/** PowerPoint's own shapes for the symbols, and their sizes in inches. */
const shapes: Record<SymbolShape, [PptxGenJS.SHAPE_NAME, number]> = {
  circle: ["ellipse", 0.14],
  diamond: ["diamond", 0.19],
  square: ["rect", 0.14],
  frame: ["frame", 0.16],
  ring: ["donut", 0.16],
  triangle: ["triangle", 0.16],
  cross: ["mathPlus", 0.2],
  dash: ["mathMinus", 0.2],
};

/** Points: sizes of the name and the role on the map. */
const sizes = { name: 11, role: 9 };
const pointsPerInch = 72;
const gap = 0.1;

/**
 * Symbols, names and roles of all places as native shapes and text. A name without room of its own
 * is left out, unless its place is the chosen one: names on top of each other tell nothing.
 */
export function drawLabels(
  slide: PptxGenJS.Slide,
  drawing: MapDrawing,
  { places, selected }: SlideContent,
  toSlide: ToSlide,
  lang: string,
): void {
  for (const drawn of drawing.places) {
    const place = places.find((one) => one.id === drawn.id);
    if (place === undefined) continue;
    const at = toSlide(drawn.marker);
    drawSymbol(slide, `symbol-${place.id}`, place, at);
    const side = drawn.sides.m === "none" ? "s" : drawn.sides.m;
    const isFree = side === drawn.sides.m || place.id === selected;
    if (isFree) drawLabel(slide, place, side, at, lang);
  }
}

/** A role's symbol around a point; the venue has a colour of its own. */
export function drawSymbol(
  slide: PptxGenJS.Slide,
  name: string,
  { shape, role }: Pick<SlidePlace, "shape" | "role">,
  at: { x: number; y: number },
): void {
  const [native, size] = shapes[shape];
  const fill =
    role === "venue" ? colour["map-symbol-venue"] : colour["map-symbol"];
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

function drawLabel(
  slide: PptxGenJS.Slide,
  { id, name, label }: SlidePlace,
  side: Exclude<LabelSide, "none">,
  at: { x: number; y: number },
  lang: string,
): void {
  // A little to spare: the reader's typeface may be wider.
  const width =
    (Math.max(
      estimateTextWidth(name, sizes.name, true),
      estimateTextWidth(label, sizes.role),
    ) /
      pointsPerInch) *
    1.1;
  const height = ((sizes.name + sizes.role) * 1.25) / pointsPerInch;
  const [above, below] = [at.y - gap - height, at.y + gap];
  const middle = at.x - width / 2;
  const boxes = {
    n: { x: middle, y: above, align: "center" },
    nw: { x: middle - lean * width, y: above, align: "center" },
    ne: { x: middle + lean * width, y: above, align: "center" },
    s: { x: middle, y: below, align: "center" },
    sw: { x: middle - lean * width, y: below, align: "center" },
    se: { x: middle + lean * width, y: below, align: "center" },
    e: { x: at.x + gap, y: at.y - height / 2, align: "left" },
    w: { x: at.x - gap - width, y: at.y - height / 2, align: "right" },
  } as const;
  const color = colour.ink.slice(1);
  slide.addText(
    [
      {
        text: name,
        options: {
          bold: true,
          fontSize: sizes.name,
          color,
          lang,
          breakLine: true,
        },
      },
      { text: label, options: { fontSize: sizes.role, color, lang } },
    ],
    {
      ...boxes[side],
      objectName: `label-${id}`,
      w: width,
      h: height,
      margin: 0,
      wrap: false,
      valign: "middle",
    },
  );
}

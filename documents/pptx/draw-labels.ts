import type PptxGenJS from "pptxgenjs";
import { unite, type Rectangle } from "@/lib/geometry/rectangle";
import type { PlacedText } from "@/lib/sheet/placed";
import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import type { MarkShape } from "@/lib/map/symbols";
import { measureArial } from "@/lib/text/arial-widths";
import { lightPalette as colour } from "@/lib/theme/tokens";
import type { SlideContent, SlidePlace } from "./slide-content";
import { layoutSlideMap } from "./layout-slide-map";
import { pointsPerInch, type ToSlide } from "./slide-layout";

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
 * Symbols, names and roles of all places, and names of seas, lakes and neighbours, as native shapes and
 * text, where the figure has them. A name without room of its own is left out: names on top of each
 * other tell nothing.
 */
export function drawLabels(
  slide: PptxGenJS.Slide,
  drawing: MapDrawing,
  content: SlideContent,
  toSlide: ToSlide,
  lang: string,
): void {
  const { texts } = layoutSlideMap(drawing, content);
  const named = (start: string) =>
    texts.filter(({ name }) => name.startsWith(`${start} `));
  const landmarks = new Set(named("landmark").map(({ name }) => name));
  for (const landmark of landmarks)
    drawText(
      slide,
      landmark.replace(" ", "-"),
      texts.filter(({ name }) => name === landmark),
      lang,
    );
  for (const drawn of drawing.places) {
    const place = content.places.find((one) => one.id === drawn.id);
    if (place === undefined) continue;
    const lines = texts.filter(({ name }) =>
      [`name ${place.id}`, `role ${place.id}`].includes(name),
    );
    if (lines.length > 0) drawText(slide, `label-${place.id}`, lines, lang);
  }
  // Over the grounds of all names.
  for (const { id, marker } of drawing.places) {
    const place = content.places.find((one) => one.id === id);
    if (place !== undefined)
      drawSymbol(slide, `symbol-${id}`, place, toSlide(marker));
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

/** Points that the ground of a name has beside its letters. */
const edge = 1.5;

/**
 * What a line takes in the typeface of the slides: it was placed with more room, since a reader’s own may
 * run wider, and all of that as ground would cover the map beside it.
 */
function groundOf({ text, style, anchor, box }: PlacedText): Rectangle {
  const width = Math.min(
    box.width,
    measureArial(text, style.size, style.weight > 400) +
      (style.spacing ?? 0) * style.size * text.length +
      2 * edge,
  );
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  return { ...box, x: box.x + (box.width - width) * share, width };
}

/** What lines of type need more than their letters. */
const lineHeight = 1.2;

/** Lines that belong together as one text, which can be edited, around the middle of where they are. */
function drawText(
  slide: PptxGenJS.Slide,
  name: string,
  lines: readonly PlacedText[],
  lang: string,
): void {
  const [first] = lines;
  if (first === undefined) return;
  const box = unite(lines.map(groundOf));
  const { anchor, halo: isHaloed } = first;
  const height = lines.reduce(
    (sum, { style }) => sum + lineHeight * style.size,
    0,
  );
  const align = { start: "left", middle: "center", end: "right" } as const;
  slide.addText(
    lines.map(({ text, style, fill }, index) => ({
      text,
      options: {
        bold: style.weight > 400,
        italic: style.italic ?? false,
        fontSize: style.size,
        charSpacing: (style.spacing ?? 0) * style.size,
        color: colour[fill].slice(1),
        ...(isHaloed === "always" && {
          glow: { ...halo.glow, color: halo.color },
        }),
        lang,
        breakLine: index < lines.length - 1,
      },
    })),
    {
      objectName: name,
      x: box.x / pointsPerInch,
      y: (box.y + (box.height - height) / 2) / pointsPerInch,
      w: box.width / pointsPerInch,
      h: height / pointsPerInch,
      align: align[anchor],
      margin: 0,
      ...(isHaloed === "always" && {
        fill: { color: halo.color, transparency: halo.veil },
      }),
      wrap: false,
      valign: "middle",
    },
  );
}

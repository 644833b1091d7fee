import type PptxGenJS from "pptxgenjs";
import type { Line } from "@/lib/geometry/path";
import { colourOf } from "@/lib/sheet/sheet-fill";
import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import { lightPalette as colour } from "@/lib/theme/tokens";
import { slideLayout, type ToSlide } from "./slide-layout";
import type { SlideContent, SlidePlace } from "./slide-content";

type Point = NonNullable<PptxGenJS.ShapeProps["points"]>[number];
type Look = Pick<PptxGenJS.ShapeProps, "fill" | "line">;

// The library draws it and forgets it in the type of the names.
const freeform = "custGeom" as string as PptxGenJS.SHAPE_NAME;

const hex = (value: string) => value.slice(1);
const water: Look = {
  fill: { color: hex(colour["map-water"]) },
  line: { color: hex(colour["map-water-line"]), width: 0.5 },
};

/** How the lines of the map look, there and in its key. */
export const lineLooks = {
  border: { color: hex(colour["map-border"]), width: 0.75 },
  neighbour: { color: hex(colour["map-neighbour-line"]), width: 0.5 },
  selected: { color: hex(colour["map-selected"]), width: 2.25 },
  link: { color: hex(colour["map-link"]), width: 0.75, dashType: "sysDot" },
  undetermined: {
    color: hex(colour["map-neighbour-ink"]),
    width: 1,
    dashType: "sysDot",
  },
  "open border": {
    color: hex(colour["map-border"]),
    width: 0.75,
    dashType: "dash",
  },
} as const;

/** Land and water around, then each state as a freeform of its own. */
export function drawShapes(
  slide: PptxGenJS.Slide,
  drawing: MapDrawing,
  { places, selected }: SlideContent,
  toSlide: ToSlide,
): void {
  slide.addShape("rect", {
    ...slideLayout.map,
    objectName: "land",
    fill: { color: hex(colour["map-neighbour"]) },
    line: { color: hex(colour.line), width: 0.5 },
  });
  drawFreeform(slide, "sea", drawing.sea, water, toSlide);
  drawFreeform(
    slide,
    "neighbours",
    drawing.borders.neighbours,
    { line: lineLooks.neighbour },
    toSlide,
    false,
  );
  drawFreeform(
    slide,
    "undetermined",
    drawing.borders.undetermined,
    { line: lineLooks.undetermined },
    toSlide,
    false,
  );
  // The chosen one last, so that no neighbour covers its outline.
  [...drawing.places]
    .sort((a, b) => Number(a.id === selected) - Number(b.id === selected))
    .forEach((drawn) => {
      const place = places.find((one) => one.id === drawn.id);
      if (place !== undefined && drawn.rings.length > 0) {
        const look = lookOf(place, drawn.id === selected);
        drawFreeform(slide, `shape-${drawn.id}`, drawn.rings, look, toSlide);
      }
    });
  drawFreeform(slide, "lakes", drawing.lakes, water, toSlide);
  for (const look of openBorder) {
    const { placesUndetermined: lines } = drawing.borders;
    drawFreeform(slide, "open-border", lines, look, toSlide, false);
  }
}

/** A border of a place that is not agreed: the outline is covered, and dashes are left of it. */
const openBorder: readonly Look[] = [
  { line: { color: hex(colour["map-neighbour"]), width: 1.25 } },
  { line: lineLooks["open border"] },
];

function lookOf({ fill }: SlidePlace, isSelected: boolean): Look {
  return {
    fill: { color: hex(colourOf(fill)) },
    line: isSelected ? lineLooks.selected : lineLooks.border,
  };
}

/** Lines to the venue, as native lines. */
export function drawLinks(
  slide: PptxGenJS.Slide,
  { links, places }: MapDrawing,
  toSlide: ToSlide,
): void {
  for (const { place, venue } of links) {
    const from = places.find((one) => one.id === place);
    const to = places.find((one) => one.id === venue);
    if (from === undefined || to === undefined) continue;
    const start = toSlide(from.marker);
    const end = toSlide(to.marker);
    slide.addShape("line", {
      objectName: `link-${place}`,
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      w: Math.abs(end.x - start.x),
      h: Math.abs(end.y - start.y),
      flipH: end.x < start.x,
      flipV: end.y < start.y,
      line: lineLooks.link,
    });
  }
}

function drawFreeform(
  slide: PptxGenJS.Slide,
  name: string,
  lines: readonly Line[],
  look: Look,
  toSlide: ToSlide,
  isClosed = true,
): void {
  const rings = lines.map((ring) => ring.map(toSlide));
  const points = rings.flat();
  if (points.length === 0) return;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  slide.addShape(freeform, {
    ...look,
    objectName: name,
    x: left,
    y: top,
    w: Math.max(...xs) - left,
    h: Math.max(...ys) - top,
    points: rings.flatMap((ring): Point[] => [
      ...ring.map(({ x, y }, index) => ({
        x: x - left,
        y: y - top,
        moveTo: index === 0,
      })),
      ...(isClosed ? [{ close: true } as const] : []),
    ]),
  });
}

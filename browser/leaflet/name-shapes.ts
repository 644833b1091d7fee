import type L from "leaflet";
import type { DrawingPoint } from "@/lib/geometry/path";
import { overlap, type Rectangle } from "@/lib/geometry/rectangle";
import { samplePoints, spotForName } from "@/lib/map/names-in-view";
import { createHtmlMarker } from "./html-marker";

/** Pixels around what is written already, at which no other name has its middle: half a name. */
const clearance = { x: 70, y: 18 };

/**
 * Where the name of a place is beyond the edge of the map and its shape covers much of what is seen,
 * writes the name on it, so that no reader looks at a field without a name. Returns what stops it.
 */
export function nameShapes(map: L.Map): () => void {
  let markers: L.Marker[] = [];
  const clear = (): void => {
    for (const marker of markers) marker.remove();
    markers = [];
  };
  const write = (): void => {
    clear();
    markers = listNames(map).map(({ name, spot }) =>
      createHtmlMarker(spot, name).addTo(map),
    );
  };
  map.on("zoomstart", clear);
  map.on("moveend resize", write);
  return () => {
    map.off("zoomstart", clear);
    map.off("moveend resize", write);
    clear();
  };
}

function listNames(map: L.Map): { name: HTMLElement; spot: DrawingPoint }[] {
  const container = map.getContainer();
  const frame = container.getBoundingClientRect();
  const written = [
    ...container.querySelectorAll(".place-words, .landmark"),
  ].map((element) => element.getBoundingClientRect());
  const obstacles = written.map((box) => inDrawing(map, widen(box), frame));
  const points = samplePoints(inDrawing(map, frame, frame));
  return [...container.querySelectorAll<HTMLElement>(".place-label")].flatMap(
    (label) => {
      const name = label.querySelector<HTMLElement>(".place-name");
      const shape = container.querySelector<SVGPathElement>(
        `.map-place[data-place="${label.dataset.place}"] path`,
      );
      if (name === null || shape === null) return [];
      if (overlap(name.getBoundingClientRect(), frame)) return [];
      if (!overlap(shape.getBoundingClientRect(), frame)) return [];
      const spot = spotForName(
        points.filter((point) => isInside(shape, point)),
        obstacles,
      );
      return spot === null ? [] : [{ name: copyName(name), spot }];
    },
  );
}

/** For the eye alone: those who listen have the label itself. */
function copyName(name: HTMLElement): HTMLElement {
  const copy = name.cloneNode(true) as HTMLElement;
  copy.classList.add("name-in-view");
  copy.setAttribute("aria-hidden", "true");
  return copy;
}

function isInside(shape: SVGPathElement, { x, y }: DrawingPoint): boolean {
  const point = shape.ownerSVGElement?.createSVGPoint();
  if (point === undefined) return false;
  point.x = x;
  point.y = y;
  return shape.isPointInFill(point);
}

function widen({ x, y, width, height }: Rectangle): Rectangle {
  return {
    x: x - clearance.x,
    y: y - clearance.y,
    width: width + 2 * clearance.x,
    height: height + 2 * clearance.y,
  };
}

/** A box of the window, in pixels, as a box of the drawing. */
function inDrawing(map: L.Map, box: Rectangle, frame: Rectangle): Rectangle {
  const left = box.x - frame.x;
  const top = box.y - frame.y;
  const start = map.containerPointToLatLng([left, top]);
  const end = map.containerPointToLatLng([left + box.width, top + box.height]);
  return {
    x: start.lng,
    y: -start.lat,
    width: end.lng - start.lng,
    height: start.lat - end.lat,
  };
}

import L from "leaflet";
import type { DrawingPoint } from "@/lib/geometry/path";
import {
  formatRectangle,
  parseRectangle,
  type Rectangle,
} from "@/lib/geometry/rectangle";
import { createFraming, prefersLessMotion } from "../leaflet/framing";
import {
  addCooperativeGestures,
  hasDragged,
  type GestureHint,
} from "../leaflet/gestures";
import { createHtmlMarker } from "../leaflet/html-marker";
import { planeMapOptions, toBounds } from "../leaflet/plane";
import {
  readToolbarAction,
  runToolbarAction,
} from "../leaflet/toolbar-actions";
import { readOpenPlace, showPlace } from "./open-place";

/** How long a hint stays, in milliseconds. */
const hintTime = 2200;

export type LiveMap = {
  showOpenPlace: () => void;
};

/** Gives the picture to Leaflet: the same elements, in the same place, can now be moved. */
export function liveMap(): LiveMap {
  const box = find(document, ".map-box");
  const frame = find(box, ".map-frame");
  const picture = find(box, ".map-picture");
  const svg = find(picture, "svg") as unknown as SVGSVGElement;
  const extent = parseRectangle(picture.dataset.extent);
  const first = parseRectangle(svg.getAttribute("viewBox"));

  const focused = document.activeElement;
  const container = document.createElement("div");
  container.className = "map-live";
  container.setAttribute("role", "region");
  container.setAttribute("aria-label", picture.dataset.label ?? "");
  container.setAttribute("aria-details", "map-in-words");
  frame.prepend(container);
  const map = L.map(container, {
    ...planeMapOptions,
    zoomAnimation: !prefersLessMotion(),
    fadeAnimation: false,
    inertia: !prefersLessMotion(),
  });
  map.fitBounds(toBounds(first), { animate: false });
  svg.classList.add("map-overlay");
  svg.setAttribute("viewBox", formatRectangle(extent));
  L.svgOverlay(svg, toBounds(extent)).addTo(map);
  for (const point of picture.querySelectorAll<HTMLElement>(".map-point")) {
    const holder = document.createElement("div");
    holder.append(...point.childNodes);
    // A drag that begins on a label moves the map, not the link.
    for (const link of holder.querySelectorAll("a")) link.draggable = false;
    createHtmlMarker(findPoint(point, first), holder).addTo(map);
  }
  picture.remove();
  if (focused instanceof HTMLElement && container.contains(focused))
    focused.focus();

  const framing = createFraming(map, {
    extent,
    bounds: parseRectangle(picture.dataset.bounds),
    maxZoom: Number(picture.dataset.zoom),
  });
  framing.show(first, false);
  addCooperativeGestures(map, createHints(find(frame, ".map-hint")));
  ignoreClickAfterDrag(frame, map);
  const { dataset } = document.documentElement;
  addToolbar(find(box, ".map-toolbar"), (action) => {
    runToolbarAction(action, { map, framing }, extent, box);
    // Where records are left out, no other way leads back from a place.
    if (action === "region" && dataset.without?.includes("record"))
      showPlace(null);
  });
  const showOpenPlace = (): void => {
    const link = container.querySelector<HTMLElement>(
      `.place-label[data-place="${readOpenPlace()}"]`,
    );
    framing.show(
      link === null ? extent : parseRectangle(link.dataset.extent),
      true,
    );
  };
  // It may have been chosen before the script came.
  if (dataset.open !== dataset.view) showOpenPlace();
  showWholeOnPaper(frame, () => framing.show(extent, false), showOpenPlace);
  box.dataset.live = "";
  return { showOpenPlace };
}

/** Where a label is in the drawing: the picture has it as shares of its frame, in percent. */
function findPoint({ style }: HTMLElement, frame: Rectangle): DrawingPoint {
  return {
    x: frame.x + (parseFloat(style.left) / 100) * frame.width,
    y: frame.y + (parseFloat(style.top) / 100) * frame.height,
  };
}

/** Prints the extent, and not the extent that was just looked at. Leaflet's pixels don't fit paper's. */
function showWholeOnPaper(
  frame: HTMLElement,
  showRegion: () => void,
  showAgain: () => void,
): void {
  addEventListener("beforeprint", () => {
    frame.style.inlineSize = `${frame.clientWidth}px`;
    frame.style.blockSize = `${frame.clientHeight}px`;
    showRegion();
  });
  addEventListener("afterprint", () => {
    frame.removeAttribute("style");
    showAgain();
  });
}

function addToolbar(
  toolbar: HTMLElement,
  run: (action: NonNullable<ReturnType<typeof readToolbarAction>>) => void,
): void {
  toolbar.addEventListener("click", (event) => {
    const action = readToolbarAction(event.target);
    if (action !== null) run(action);
  });
}

function createHints(element: HTMLElement): (hint: GestureHint) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (hint) => {
    element.textContent = element.getAttribute(`data-${hint}`);
    element.dataset.shown = "";
    clearTimeout(timer);
    timer = setTimeout(() => delete element.dataset.shown, hintTime);
  };
}

function ignoreClickAfterDrag(frame: HTMLElement, map: L.Map): void {
  frame.addEventListener(
    "click",
    (event) => {
      if (event.detail === 0 || !hasDragged(map)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

function find(scope: ParentNode, selector: string): HTMLElement {
  const element = scope.querySelector<HTMLElement>(selector);
  if (element === null)
    throw new Error(`embed: ${selector} is not in the document`);
  return element;
}

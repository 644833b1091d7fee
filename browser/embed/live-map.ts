import L from "leaflet";
import { addLabels } from "../leaflet/add-labels";
import { createFraming, prefersLessMotion } from "../leaflet/framing";
import { addCooperativeGestures, type GestureHint } from "../leaflet/gestures";
import { keepFocusInView } from "../leaflet/keep-focus";
import { nameShapes } from "../leaflet/name-shapes";
import { extentOf, readPicture } from "../leaflet/picture-parts";
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
  const picture = readPicture(frame);
  const { element, svg, extent, bounds, closestZoom } = picture;
  const first = extentOf(element, element.dataset.framed) ?? extent;

  const focused = document.activeElement;
  const container = document.createElement("div");
  container.className = "map-live";
  container.setAttribute("role", "region");
  container.setAttribute("aria-label", element.dataset.label ?? "");
  if (document.getElementById("map-in-words"))
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
  L.svgOverlay(svg, toBounds(extent)).addTo(map);
  addLabels(map, picture, (point) => point.childNodes);
  element.remove();
  if (focused instanceof HTMLElement && container.contains(focused))
    focused.focus();

  const framing = createFraming(map, {
    extent,
    bounds,
    maxZoom: closestZoom,
  });
  framing.show(first, false);
  nameShapes(map);
  addCooperativeGestures(map, createHints(find(frame, ".map-hint")));
  keepFocusInView(map);
  const { dataset } = document.documentElement;
  addToolbar(find(box, ".map-toolbar"), (action) => {
    // Full screen takes the records too: without them a choice there would lead nowhere.
    runToolbarAction(
      action,
      { map, framing, extent },
      document.documentElement,
    );
    // Where records are left out, no other way leads back from a place.
    if (action === "region" && dataset.without?.includes("record"))
      showPlace(null);
  });
  const showOpenPlace = (): void =>
    framing.show(extentOf(container, readOpenPlace()) ?? extent, true);
  // It may have been chosen before the script came.
  if (dataset.open !== dataset.view) showOpenPlace();
  showWholeOnPaper(frame, () => framing.show(extent, false), showOpenPlace);
  box.dataset.live = "";
  return { showOpenPlace };
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

function find(scope: ParentNode, selector: string): HTMLElement {
  const element = scope.querySelector<HTMLElement>(selector);
  if (element === null)
    throw new Error(`embed: ${selector} is not in the document`);
  return element;
}

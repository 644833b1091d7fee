import type L from "leaflet";
import type { Rectangle } from "@/lib/geometry/rectangle";
import type { Framing } from "./framing";

/** What the buttons under the map do, in their order. */
export const toolbarActions = [
  "zoomIn",
  "zoomOut",
  "left",
  "right",
  "up",
  "down",
  "region",
  "fullScreen",
] as const;

export type ToolbarAction = (typeof toolbarActions)[number];

/** What is drawn on a button, as path data in a square of 16; the region has its name. */
export const toolbarIcons: Record<Exclude<ToolbarAction, "region">, string> = {
  zoomIn: "M8 3v10M3 8h10",
  zoomOut: "M3 8h10",
  left: "M10 3L5 8l5 5",
  right: "M6 3l5 5l-5 5",
  up: "M3 10l5-5l5 5",
  down: "M3 6l5 5l5-5",
  fullScreen: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
};

/** The map as Leaflet runs it, with the means to show an extent of the drawing, and its widest. */
export type LiveMap = { map: L.Map; framing: Framing; extent: Rectangle };

/** Pixels that a button moves the map, to the right and down. */
const ways: Record<
  "left" | "right" | "up" | "down",
  [right: number, down: number]
> = { left: [-120, 0], right: [120, 0], up: [0, -120], down: [0, 120] };

/** Does what a button under the map says. `box` is what fills the screen in full-screen mode. */
export function runToolbarAction(
  action: ToolbarAction,
  { map, framing, extent }: LiveMap,
  box: HTMLElement,
): void {
  switch (action) {
    case "zoomIn":
      map.zoomIn();
      return;
    case "zoomOut":
      map.zoomOut();
      return;
    case "region":
      framing.show(extent, true);
      return;
    case "fullScreen":
      void (document.fullscreenElement
        ? document.exitFullscreen()
        : box.requestFullscreen());
      return;
    default:
      map.panBy(ways[action]);
  }
}

/** The action of the button that an event comes from; null for none. */
export function readToolbarAction(
  target: EventTarget | null,
): ToolbarAction | null {
  const button =
    target instanceof Element ? target.closest("[data-action]") : null;
  const name = button?.getAttribute("data-action");
  return toolbarActions.find((action) => action === name) ?? null;
}

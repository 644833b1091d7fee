import type { Words } from "@/i18n/translator";
import type { MapWords } from "./map-client";

/** The words of the map and its toolbar, as finished strings for the browser. */
export function sayMap(title: string, words: Words): MapWords {
  return {
    label: words("Map.label", { title }),
    help: words("Map.help"),
    hints: {
      "two-fingers": words("Map.twoFingers"),
      "ctrl-wheel": words("Map.ctrlWheel"),
    },
    toolbar: words("Map.toolbar"),
    zoomIn: words("Map.zoomIn"),
    zoomOut: words("Map.zoomOut"),
    left: words("Map.left"),
    right: words("Map.right"),
    up: words("Map.up"),
    down: words("Map.down"),
    region: words("Map.region"),
    fullScreen: words("Map.fullScreen"),
    leaveFullScreen: words("Map.leaveFullScreen"),
  };
}

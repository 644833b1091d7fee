import leafletStyles from "leaflet/dist/leaflet.css";
import { listenToHost, tellHost } from "./host";
import type { LiveMap } from "./live-map";
import { noteNewerVersion } from "./newer";
import { reportHeight } from "./height";
import { followPlaces } from "./selection";
import { whenWanted } from "./when-wanted";

/** The second script of an embed: the choice of places, the talk with the host, and Leaflet. */
const style = document.createElement("style");
style.textContent = leafletStyles;
document.head.prepend(style);

const box = document.querySelector<HTMLElement>(".map-box");
const toolbar = document.querySelector<HTMLElement>(".map-toolbar");
let map: Promise<LiveMap> | undefined;

/**
 * The live map. Leaflet stands in this file, but none of it runs before somebody reaches for the
 * map: a slow phone would be busy with it while its owner reads.
 */
function wantMap(): Promise<LiveMap> {
  map ??= whenSeen(document.querySelector(".map-frame"))
    .then(() => import("./live-map"))
    .then(({ liveMap }) => liveMap());
  return map;
}

if (box !== null && toolbar !== null) {
  toolbar.dataset.ready = "";
  if (document.fullscreenEnabled) toolbar.dataset.full = "";
  // A press on a button that comes before Leaflet is repeated when it is there.
  toolbar.addEventListener("click", ({ target }) => {
    if (box.dataset.live === undefined && target instanceof HTMLElement)
      void wantMap().then(() => target.click());
  });
  whenWanted(box, () => void wantMap());
}
followPlaces((place) => {
  void wantMap().then((live) => live.show(place));
  tellHost({ type: "select", place });
});
listenToHost(reportHeight());
tellHost({ type: "ready" });
void noteNewerVersion();

/** Waits until an element has a size: an embed may stand in a tab that is not open yet. */
function whenSeen(element: Element | null): Promise<void> {
  return new Promise((resolve) => {
    if (element === null) return;
    if (element.clientWidth > 0) return resolve();
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

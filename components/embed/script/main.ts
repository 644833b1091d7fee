import leafletStyles from "leaflet/dist/leaflet.css";
import { listenToHost, tellHost } from "./host";
import { liveMap } from "./live-map";
import { noteNewerVersion } from "./newer";
import { reportHeight } from "./height";
import { followPlaces } from "./selection";

/** The second script of an embed: Leaflet, the choice of places, and the talk with the host. */
const style = document.createElement("style");
style.textContent = leafletStyles;
document.head.prepend(style);

let map: ReturnType<typeof liveMap> | undefined;
whenSeen(document.querySelector(".map-frame"), () => {
  map = liveMap();
});
followPlaces((place) => {
  map?.show(place);
  tellHost({ type: "select", place });
});
listenToHost(reportHeight());
tellHost({ type: "ready" });
void noteNewerVersion();

/** Runs once an element has a size: an embed may stand in a tab that is not open yet. */
function whenSeen(element: Element | null, run: () => void): void {
  if (element === null) return;
  if (element.clientWidth > 0) return run();
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === 0) return;
    observer.disconnect();
    run();
  });
  observer.observe(element);
}

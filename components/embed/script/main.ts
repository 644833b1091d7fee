import leafletStyles from "leaflet/dist/leaflet.css";
import { listenToHost, tellHost } from "./host";
import { liveMap } from "./live-map";
import { reportHeight } from "./height";
import { followPlaces } from "./selection";

/** The second script of an embed: Leaflet, the choice of places, and the talk with the host. */
const style = document.createElement("style");
style.textContent = leafletStyles;
document.head.prepend(style);

const map = liveMap();
followPlaces((place) => {
  map.show(place);
  tellHost({ type: "select", place });
});
listenToHost();
reportHeight();
tellHost({ type: "ready" });

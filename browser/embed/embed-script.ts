import liveStyles from "../leaflet/live.css";
import buttonStyles from "../leaflet/map-buttons.css";
import { answerChoices } from "./answer-choices";
import embedStyles from "./embed-buttons.css";
import { reportHeight } from "./height";
import { listenToHost } from "./host";
import { ignoreDrags } from "./ignore-drags";
import { quietLabels } from "../keys/quiet-labels";
import leafletStyles from "../leaflet/leaflet-core.css";
import { whenReleased } from "../leaflet/when-released";
import type { LiveMap } from "./live-map";
import { followToFullPage } from "./full-page";
import { noteNewerVersion } from "./newer";
import { openOutside } from "./open-outside";
import { linkNotes } from "./link-notes";
import { prependRules } from "./prepend-rules";
import { tellHost } from "./tell-host";
import { addButtons } from "./toolbar-buttons";
import { whenWanted } from "./when-wanted";

/** The second script of an embed: what follows a choice, the talk with the host, and Leaflet. */
prependRules(buttonStyles + embedStyles + leafletStyles + liveStyles);

const root = document.documentElement;
const box = document.querySelector<HTMLElement>(".map-box");
const frame = document.querySelector(".map-frame");
const toolbar = document.querySelector<HTMLElement>(".map-toolbar");
let map: Promise<LiveMap> | undefined;

/**
 * The live map. Leaflet is in this file, but none of it runs before somebody reaches for the
 * map: a slow phone would be busy with it while its owner reads.
 */
function wantMap(): void {
  // What stays a picture has links all the same.
  if (frame === null || root.dataset.static !== undefined) return;
  // In tasks of their own: the styles above, Leaflet, and the map.
  map ??= pause()
    .then(() => whenSeen(frame))
    .then(() => import("./live-map"))
    .then(async ({ liveMap }) => {
      await pause();
      await whenReleased(frame);
      return liveMap();
    });
}

if (box !== null && toolbar !== null) {
  toolbar.dataset.ready = "";
  addButtons(toolbar);
  if (document.fullscreenEnabled) toolbar.dataset.full = "";
  // A press on a button that comes before Leaflet is repeated when it is there.
  toolbar.addEventListener("click", ({ target }) => {
    if (box.dataset.live !== undefined || !(target instanceof Element)) return;
    wantMap();
    void map?.then(() => target.closest("button")?.click());
  });
  whenWanted(box, wantMap);
}
if (frame !== null) ignoreDrags(frame);
answerChoices(({ byReader }) => {
  if (byReader) wantMap();
  void map?.then(({ showOpenPlace }) => showOpenPlace());
});
// In a task of its own too: they are many.
void pause().then(linkNotes);
followToFullPage();
quietLabels();
openOutside();
listenToHost(reportHeight());
tellHost({ type: "ready" });
void noteNewerVersion();

/** Lets the browser paint and answer between two tasks: together they would keep it waiting. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Waits until an element has a size: an embed may be in a tab that is not open yet. */
function whenSeen(element: Element): Promise<void> {
  return new Promise((resolve) => {
    if (element.clientWidth > 0) return resolve();
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

import { startEmbed } from "./embed-start";
import { root } from "./root-element";

/** Milliseconds after which the second script runs where no browser says that it is idle. */
const patience = 200;

const { isStatic } = startEmbed();

// A picture that is alone needs no more; a host wants to know its height.
if (!isStatic || parent !== window) {
  const { head } = document;
  const src = root.dataset.script ?? "";
  // A classic script: it also comes in a sandbox. To put it in again does nothing.
  const script = Object.assign(document.createElement("script"), {
    src,
    // What does not come brings no buttons, and they take no room.
    onerror: () => (root.dataset.static = ""),
  });
  const run = (): void => head.append(script);
  // It comes beside the document, and runs when the browser is idle or somebody reaches for the map.
  head.append(
    Object.assign(document.createElement("link"), {
      rel: "preload",
      as: "script",
      fetchPriority: "low",
      href: src,
    }),
  );
  document.addEventListener("DOMContentLoaded", () => {
    for (const type of ["pointerover", "focusin", "touchstart"])
      addEventListener(type, run, { once: true, passive: true });
    if ("requestIdleCallback" in window)
      requestIdleCallback(run, { timeout: 2000 });
    else setTimeout(run, patience);
  });
}

import { startEmbed } from "./embed-start";

/**
 * The first script of an embed, in its head. It decides what is shown, and calls for the map's own
 * script when the browser is idle or the reader reaches for the map.
 */
const { isStatic } = startEmbed();

let isCalled = false;

/** Brings the script that runs the map, once. A classic script: it also comes in a sandbox. */
function callMap(): void {
  if (isCalled) return;
  isCalled = true;
  const script = document.createElement("script");
  script.src = document.documentElement.dataset.script ?? "";
  document.head.append(script);
}

/** Milliseconds of quiet after which the map's script may come by itself. */
const patience = 3000;

function waitForReader(): void {
  // A picture that is alone needs no more; a host wants to know its height.
  if (isStatic && window.parent === window) return;
  const frame = document.querySelector(".map-frame");
  for (const type of ["pointerover", "focusin", "touchstart"]) {
    frame?.addEventListener(type, callMap, { once: true, passive: true });
  }
  if ("requestIdleCallback" in window)
    requestIdleCallback(callMap, { timeout: patience });
  else setTimeout(callMap, patience);
}

if (document.readyState === "complete") waitForReader();
else addEventListener("load", waitForReader);

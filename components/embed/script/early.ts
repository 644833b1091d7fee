import { parseEmbedOptions } from "@/lib/url/embed-options";
import { applyOptions, copyLens } from "./apply-options";

/**
 * The first script of an embed, in its head: it reads the options before anything is painted, and
 * calls for the map's own script when the browser is idle or the reader reaches for the map.
 */
const options = parseEmbedOptions(location.search);
applyOptions(document.documentElement, options);

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
  copyLens(document, options);
  if (options.isStatic) return;
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

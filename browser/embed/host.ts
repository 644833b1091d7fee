import { parseEmbedOptions } from "@/lib/url/embed-options";
import { applyOptions, copyLens } from "./apply-options";
import { showPlace } from "./open-place";

/**
 * Listens to the page around. It can change what is shown and nothing else: which place is open,
 * and the options that the address has too. It can also ask for the height. All other messages are
 * ignored.
 */
export function listenToHost(tellHeight: () => void): void {
  addEventListener("message", (event: MessageEvent<unknown>) => {
    // Without a page around, `parent` is this window itself, and nobody is obeyed.
    if (event.source !== parent || parent === window || !isRecord(event.data))
      return;
    const { target, place, options, ask } = event.data;
    if (target !== "briefing-map") return;
    if (ask === "height") tellHeight();
    if (typeof place === "string" || place === null) showPlace(place);
    if (typeof options === "string") {
      const parsed = parseEmbedOptions(options);
      applyOptions(document.documentElement, parsed);
      copyLens(document, parsed);
    }
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/**
 * /embed.js, the optional script for pages that embed a map. It fits every embed's frame to its
 * height, and defines the element <briefing-map>. It asks nothing and stores nothing.
 */
import { BriefingMap, ownSite } from "./briefing-map";
import { findFrame, listFrames, readyFrames, tellFrame } from "./frames";
import { scrollToChoice } from "./scroll-to-choice";

/** What an embed tells. A message has only what belongs to its type: the rest is undefined. */
type FromEmbed = {
  source: "briefing-map";
  type: "ready" | "select" | "height" | "escape";
  height: number;
  place: string | null;
  top: number;
};

function hear({ data, source }: MessageEvent<FromEmbed | null>): void {
  const frame = data?.source === "briefing-map" && findFrame(source);
  if (!frame) return;
  const { type, height, place, top } = data;
  if (type === "ready") readyFrames.add(frame);
  // Nothing compares to what is undefined or no number.
  if (height > 0 && height < 1e5) frame.style.height = `${height}px`;
  if (type === "select") {
    // Out of a shadow root it comes as an event of the element that has the root.
    frame.dispatchEvent(
      new CustomEvent("briefing-map:select", {
        bubbles: true,
        composed: true,
        detail: place,
      }),
    );
    scrollToChoice(frame, top);
  }
}

// A page that has this script twice is told everything once.
if (!customElements.get("briefing-map")) {
  addEventListener("message", hear);
  customElements.define("briefing-map", BriefingMap);
}

// An embed that was here before this script has told its height to nobody.
for (const frame of listFrames(document)) {
  if (frame.src.startsWith(ownSite)) tellFrame(frame, { ask: "height" });
}

/**
 * /embed.js, the optional script for pages that embed a map. It fits every embed's frame to its
 * height, and defines the element <briefing-map>. It asks nothing and stores nothing. Only embeds of
 * the sites from which the page has a script or an element are obeyed. It is written to be short.
 */
import type { SiteContents } from "@/lib/embed/element-view";
import { BriefingMap } from "./briefing-map";
import {
  listFrames,
  listOwners,
  ours,
  ownTree,
  tellFrame,
  type Frame,
} from "./frames";

/** Written in by app/embed.js/route.ts. */
declare const SITE_CONTENTS: SiteContents;

/** What an embed tells. A message has only what belongs to its type, and nothing in it is sure. */
type FromEmbed = {
  source: "briefing-map";
  type: "ready" | "select" | "height" | "escape";
  height: unknown;
  place: string | null;
  top: unknown;
};

/** Whether a value is a number within bounds. */
const isBetween = (
  least: number,
  value: unknown,
  most: number,
): value is number =>
  Number(value) === value && value >= least && value <= most;

const hear = ({ data, source, origin }: MessageEvent<FromEmbed | null>) => {
  const frame = ((data?.source === "briefing-map" &&
    // It is told by its window, never by a name. That of an element may be where nobody finds it.
    (ours as Partial<Frame>[])
      .concat(listFrames(document))
      .find(({ contentWindow }) => contentWindow === source)) ||
    "") as Partial<Frame> & Pick<Frame, "src" | "style">;
  const { src, style } = frame;
  const owners = listOwners(src);
  if (
    owners[0] &&
    !frame.srcdoc &&
    // It may have been led elsewhere. What is sandboxed has no origin that could be compared.
    (src.startsWith(origin + "/") ||
      (origin === "null" && frame.matches!("[sandbox]:not([sandbox*=same i])")))
  ) {
    const { type, height, place, top } = data!;
    frame.ready = true;
    if (type === "height" && isBetween(80, height, 2e4))
      // Stronger than a style sheet that gives all frames a height of its own.
      style.setProperty("height", height + "px", "important");
    if (
      // Only what tells a choice has a place.
      owners.some(({ contents = SITE_CONTENTS }) =>
        contents.some(({ places }) => place === null || places.includes(place)),
      )
    ) {
      // Out of a shadow root it comes as an event of the element that has the root.
      frame.dispatchEvent!(
        new CustomEvent("briefing-map:select", {
          bubbles: true,
          composed: true,
          detail: place,
        }),
      );
      // What the reader has opened is brought into sight, once the frame has its new height: `top`
      // is how far it is below the top of the frame, and is missing where the host chose. What
      // is in the window already, and not at its very foot, stays there.
      setTimeout(() => {
        if (
          isBetween(0, top, 2e4) &&
          !isBetween(
            0,
            frame.getBoundingClientRect!().top + top,
            (innerHeight * 3) / 4,
          )
        ) {
          // The margin makes the browser do the sum for whatever scrolls around the frame.
          style.scrollMarginTop = innerHeight / 3 - top + "px";
          frame.scrollIntoView!({
            behavior: matchMedia("(prefers-reduced-motion)").matches
              ? "instant"
              : "smooth",
          });
          style.scrollMarginTop = "";
        }
      }, 100);
    }
  }
};

ours.push({ tree: ownTree, contents: SITE_CONTENTS });

// A page that has this script twice is told everything once.
if (!customElements.get("briefing-map")) {
  addEventListener("message", hear);
  customElements.define("briefing-map", BriefingMap);
}

// An embed that was here before this script has told its height to nobody.
for (const frame of listFrames(document)) {
  if (listOwners(frame.src)[0]) tellFrame(frame, { ask: "height" });
}

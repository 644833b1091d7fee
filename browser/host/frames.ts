import type { SiteContents } from "@/lib/embed/element-view";

/** A frame, and whether its embed has said something: from then on it listens. */
export type Frame = HTMLIFrameElement & { ready?: boolean };

/** Something of ours in the page: a script, which knows its site, or the frame of an element. */
export type Ours = { tree: string; contents?: SiteContents } & Partial<Frame>;

/** All that this page has of ours, which its scripts have in common: nothing else is obeyed. */
export const ours: Ours[] = ((self as { briefings?: Ours[] }).briefings ??= []);

/**
 * The folder of this script: the tree of the site to which it belongs. It stands first in what has
 * called this line, of a module too, for which a page has no `currentScript`.
 */
export const ownTree = /http.*\//.exec(Error().stack!)![0];

/** Whose embed an address leads to: it lies in a tree of ours, or in a pinned one of the same site. */
export const listOwners = (src: string | undefined): Ours[] =>
  ours.filter((one) =>
    // No address has a space: it marks where the tree was, which must be the beginning.
    /^ (v\/[^/]+\/)?embed\//.test(src?.replace(one.tree, " ") as string),
  );

/** All frames under a root, those in open shadow roots too. An `<object>` has a window, and no `src`. */
export const listFrames = (root: ParentNode): Frame[] =>
  [...root.querySelectorAll("*")].flatMap((element) =>
    element.shadowRoot
      ? listFrames(element.shadowRoot)
      : (element as Frame).contentWindow
        ? (element as Frame)
        : [],
  );

/** Sends a message to an embed; there is nothing secret in it. */
export const tellFrame = (
  frame: Frame,
  message: Record<string, unknown>,
): void =>
  frame.contentWindow!.postMessage({ target: "briefing-map", ...message }, "*");

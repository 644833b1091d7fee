/** A frame, and whether its embed has said something: from then on it listens. */
export type Frame = HTMLIFrameElement & { isReady?: boolean };

/** Something of ours in the page: a script, or the frame of an element. Each has its tree. */
export type Ours = { tree: string } & Partial<Frame>;

/** All that this page has of ours, which its scripts have in common: nothing else is obeyed. */
export const ours: Ours[] = ((self as { briefings?: Ours[] }).briefings ??= []);

/** The folder of this script: the tree of the site to which it belongs. */
export const ownTree = (
  document.currentScript as HTMLScriptElement
).src.replace(/[^/]*$/, "");

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

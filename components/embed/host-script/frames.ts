/** Frames that an element has made, or that have been found in the page. */
export const knownFrames = new Set<HTMLIFrameElement>();

/** Frames whose embed has said that it listens to messages. */
export const readyFrames = new WeakSet<HTMLIFrameElement>();

/** All frames under a root, those in open shadow roots too. */
export function listFrames(root: ParentNode): HTMLIFrameElement[] {
  return [...root.querySelectorAll("*")].flatMap((element) =>
    element instanceof HTMLIFrameElement
      ? element
      : element.shadowRoot
        ? listFrames(element.shadowRoot)
        : [],
  );
}

/**
 * The frame that a message came from: matched by its window, never by a name. Only where no known
 * frame is the source is it worth a walk through the page and its shadow roots.
 */
export function findFrame(
  source: MessageEventSource | null,
): HTMLIFrameElement | undefined {
  const find = () =>
    [...knownFrames].find(({ contentWindow }) => contentWindow === source);
  const found = find();
  if (found) return found;
  for (const frame of [...knownFrames, ...listFrames(document)])
    knownFrames[frame.isConnected ? "add" : "delete"](frame);
  return find();
}

/** Sends a message to an embed; there is nothing secret in it. */
export function tellFrame(
  { contentWindow }: HTMLIFrameElement,
  message: Record<string, unknown>,
): void {
  contentWindow?.postMessage({ target: "briefing-map", ...message }, "*");
}

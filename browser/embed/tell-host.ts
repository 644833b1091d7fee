/** What an embed tells the page around it. */
type EmbedMessage =
  | { type: "ready" }
  /** `top`: pixels from the top of the embed to what was opened, where the reader opened it. */
  | { type: "select"; place: string | null; top?: number }
  /** Escape was pressed, and there was no record to close. */
  | { type: "escape" };

/** Sends a message to the page around; there is nothing secret in it. */
export function tellHost(message: EmbedMessage): void {
  if (window.parent === window) return;
  window.parent.postMessage({ source: "briefing-map", ...message }, "*");
}

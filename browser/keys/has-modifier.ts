type Modifiers = Pick<
  KeyboardEvent,
  "metaKey" | "ctrlKey" | "shiftKey" | "altKey"
>;

/** Whether a key is held that gives a click or a key press to the browser, not to the page. */
export function hasModifier(event: Modifiers): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** The keys that lead to the search box from anywhere on a page, as ARIA writes them. */
export const searchKeys = "Control+K Meta+K";

/**
 * Whether a key press asks for the search. With Ctrl or ⌘: a single letter would have to be
 * switchable (WCAG 2.1.4), and to remember the choice we would have to store something.
 */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.shiftKey) return false;
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
}

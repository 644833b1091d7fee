/** The key that leads to the search box from anywhere on a page. */
export const searchKey = "/";

const storageName = "briefing-map:search-key";

/**
 * Whether the key works. Readers who speak to their device may press it unawares, so that it can be
 * turned off: https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts
 */
export function isSearchKeyOn(): boolean {
  try {
    return window.localStorage.getItem(storageName) !== "off";
  } catch {
    // No storage, no wish: a browser may refuse it.
    return true;
  }
}

/** Remembers the wish; false if the browser keeps nothing. */
export function setSearchKey(isOn: boolean): boolean {
  try {
    if (isOn) window.localStorage.removeItem(storageName);
    else window.localStorage.setItem(storageName, "off");
    return true;
  } catch {
    return false;
  }
}

/** Whether a key press asks for the search, and is not a letter of what is being written. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key !== searchKey || event.defaultPrevented) return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const isWriting =
    event.target instanceof Element &&
    event.target.closest(
      "input, textarea, select, [contenteditable]:not([contenteditable=false])",
    ) !== null;
  return !isWriting && isSearchKeyOn();
}

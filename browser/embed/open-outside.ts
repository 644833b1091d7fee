import { followClicks } from "./follow-clicks";

/**
 * Opens links to other pages in a window of their own; where the frame may open none, as in
 * WordPress's sandbox, in the frame itself rather than nowhere.
 */
export function openOutside(): void {
  followClicks<HTMLAnchorElement>("a[target=_blank]", ({ href }) => {
    // With `noopener` the answer would be null in any case.
    const page = window.open(href, "_blank");
    if (page === null) location.assign(href);
    else page.opener = null;
  });
}

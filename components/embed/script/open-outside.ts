/**
 * Opens links to other pages in a window of their own; where the frame may open none, as in
 * WordPress's sandbox, in the frame itself rather than nowhere.
 */
export function openOutside(): void {
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>("a[target=_blank]")
        : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    // With `noopener` the answer would be null in any case.
    const page = window.open(link.href, "_blank");
    if (page === null) location.assign(link.href);
    else page.opener = null;
  });
}

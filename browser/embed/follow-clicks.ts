/**
 * Takes plain clicks on links of a kind away from the browser. Clicks with a key that asks for a tab
 * or a window of its own stay the browser's.
 */
export function followClicks<Link extends HTMLElement>(
  selector: string,
  follow: (link: Link) => void,
): void {
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<Link>(selector)
        : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    follow(link);
  });
}

/**
 * The address of a page with a text fragment, so that a browser that can scrolls to the words and
 * marks them: https://wicg.github.io/scroll-to-text-fragment/. Commas, hyphens and ampersands are
 * part of that syntax and are escaped. An address with a fragment of its own keeps it.
 */
export function linkToFragment(url: string, fragment: string): string {
  const words = encodeURIComponent(fragment).replace(/-/g, "%2D");
  return url.includes("#")
    ? `${url}:~:text=${words}`
    : `${url}#:~:text=${words}`;
}

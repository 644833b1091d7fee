/** What shows the notes of a view, and marks its place on the map, after each of `openers`. */
function formatRules(
  id: string,
  index: number,
  openers: readonly string[],
): string {
  const rule = (selector: string, declarations: string) =>
    `${openers.map((open) => `${open} ${selector}`).join(",")}{${declarations}}`;
  // The overview is the first view, and no record: components/embed/brief-notes.tsx.
  const others =
    index === 0
      ? ".embed-notes"
      : `.notes [data-in]:not([data-in~="${index - 1}"])`;
  return (
    rule(others, "display:none") +
    rule(`.map-selection[data-place=${id}]`, "display:inline")
  );
}

/** For the script that follows what is open: script/open-place.ts. */
export function formatPlaceStyles(views: readonly string[]): string {
  const records = views.map((id) => `[data-open=${id}] #${id}`).join(",");
  const rules = views.map((id, index) =>
    formatRules(id, index, [`[data-open=${id}]`]),
  );
  return `${records}{display:block}${rules.join("")}`;
}

/**
 * For readers without scripts: the target of the address is open, or else `view`. With scripts
 * these rules would cost a search through the whole document at every change.
 */
export function formatTargetStyles(
  views: readonly string[],
  view: string,
): string {
  const closed = "body:not(:has(.embed-section:target))";
  const rules = views.map((id, index) =>
    formatRules(id, index, [
      `:has(#${id}:target)`,
      ...(id === view ? [closed] : []),
    ]),
  );
  return `.embed-section{scroll-margin-block:40vh}.embed-section:target,${closed} #${view}{display:block}${rules.join("")}`;
}

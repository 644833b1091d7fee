/**
 * The style rules that show the notes of a place and mark it on the map, for each view by what is
 * before it in `openers`.
 */
function formatRules(openers: ReadonlyMap<string, readonly string[]>): string {
  return [...openers]
    .map(([id, open], index) => {
      const rule = (selector: string, declarations: string) =>
        `${open.map((one) => `${one} ${selector}`).join(",")}{${declarations}}`;
      return [
        rule(
          index === 0
            ? ".embed-notes"
            : // The overview is the first view, and no record: components/embed/brief-notes.tsx.
              `.notes [data-in]:not([data-in~="${index - 1}"])`,
          "display:none",
        ),
        rule(`.map-selection[data-place=${id}]`, "display:inline"),
      ].join("");
    })
    .join("");
}

/** For the script that follows what is open: script/open-place.ts. */
export function formatPlaceStyles(views: readonly string[]): string {
  const records = views.map((id) => `[data-open=${id}] #${id}`).join(",");
  return `${records}{display:block}${formatRules(new Map(views.map((id) => [id, [`[data-open=${id}]`]])))}`;
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
  return `.embed-section{scroll-margin-block:40vh}.embed-section:target,${closed} #${view}{display:block}${formatRules(
    new Map(
      views.map((id) => [
        id,
        [`body:has(#${id}:target)`, ...(id === view ? [closed] : [])],
      ]),
    ),
  )}`;
}

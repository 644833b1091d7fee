/**
 * The style rules that open a record by the target of the address, and mark its place on the map:
 * the choice of a place works without any script. `view` is what is open while nothing is chosen.
 */
export function formatPlaceStyles(
  places: readonly string[],
  view: string,
): string {
  const closed = ":not(:has(.embed-section:target,.embed-section :target))";
  return ["overview", ...places]
    .map((id) => {
      const open = [
        `body:has(#${id}:target,#${id} :target)`,
        ...(id === view ? [`body${closed}`] : []),
      ];
      const rule = (selector: string, declarations: string) =>
        `${open.map((one) => `${one} ${selector}`).join(",")}{${declarations}}`;
      return [
        rule(`#${id}`, "display:block"),
        rule(
          id === "overview"
            ? ".embed-notes"
            : `.notes>li:not([data-for~=${id}])`,
          "display:none",
        ),
        rule(`.map-selection[data-place=${id}]`, "display:inline"),
        rule(
          `.place-label[data-place=${id}] .place-name`,
          "text-decoration:underline 2px",
        ),
      ].join("");
    })
    .join("");
}

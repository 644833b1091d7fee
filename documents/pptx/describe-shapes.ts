import type { SlideContent } from "./slide-content";

/** What each shape of a slide is, by its name; shapes that only adorn have an empty text. */
export function describeShapes({
  report,
  places,
  legend,
}: SlideContent): Map<string, string> {
  return new Map([
    ["land", report.figure.alternative],
    ["sea", ""],
    ["neighbours", ""],
    ["lakes", ""],
    ["undetermined", ""],
    ["open-border", ""],
    ...places.flatMap(({ id, name, label }): [string, string][] => [
      [`shape-${id}`, `${name}: ${label}`],
      [`symbol-${id}`, `${name}: ${label}`],
      [`link-${id}`, ""],
    ]),
    ...legend.flatMap((_entry, index): [string, string][] =>
      ["", "-fill", "-line"].map((part) => [
        `legend-symbol-${index}${part}`,
        "",
      ]),
    ),
  ]);
}

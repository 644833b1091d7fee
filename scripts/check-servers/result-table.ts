/** Of one server, which expectations were met. */
export type Result = {
  name: string;
  version: string;
  met: Map<string, boolean>;
};

/** The results as a table: a line for each expectation, a column for each server. */
export function formatResults(results: readonly Result[], day: string): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const whats = [...new Set(results.flatMap(({ met }) => [...met.keys()]))];
  return [
    `${day}: ${results.map(({ name, version }) => `${name} (${version})`).join("; ")}.`,
    "",
    row(["", ...results.map(({ name }) => name)]),
    row(["---", ...results.map(() => "---")]),
    ...whats.map((what) =>
      row([
        what,
        ...results.map(({ met }) =>
          met.has(what) ? (met.get(what) ? "✓" : "**✗**") : "–",
        ),
      ]),
    ),
  ].join("\n");
}

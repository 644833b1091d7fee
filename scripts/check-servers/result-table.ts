import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { root } from "../setup/run.mjs";

/** Of one server, which expectations were met; null for one that was not tried. */
export type Result = {
  name: string;
  version: string;
  met: Map<string, boolean>;
};

const file = path.join(root, "docs/deployment.md");
const marks = ["<!-- check:servers -->", "<!-- /check:servers -->"] as const;

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

/** Puts the table into docs/deployment.md, where the last one stood. */
export async function keepResults(table: string): Promise<void> {
  const text = readFileSync(file, "utf8");
  const [before = "", rest = ""] = text.split(marks[0]);
  const [, after = ""] = rest.split(marks[1]);
  const next = `${before}${marks[0]}\n\n${table}\n\n${marks[1]}${after}`;
  writeFileSync(file, await format(next, { parser: "markdown" }));
}

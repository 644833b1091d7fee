import type { Results } from "./summary.ts";
import { writeTables } from "./table.ts";

/** The results as a page of Markdown; `README.md` says what the measures mean. */
export function writeMarkdown(results: Results): string {
  const { facts, yardstick, missing, profiles } = results;
  const load = facts.load.map((value) => value.toFixed(1)).join(", ");
  return [
    "# Results of the bench",
    `${facts.finished.slice(0, 10)}, ${facts.rounds} round(s) in ${facts.minutes.toFixed(0)} minutes. ` +
      `Chromium ${facts.browser}, Node ${facts.node}, ${facts.machine}. Load average after each ` +
      `round: ${load}.`,
    `Medians, in brackets the smallest and the largest; × is the ratio to \`${yardstick}\`. Rows ` +
      "are in the order of the first working click. What is measured and how: `../README.md`.",
    ...profiles.flatMap((result) => [
      `## ${result.label}`,
      writeTables(result),
    ]),
    "## The pages",
    [
      ...listPages(results),
      ...Object.entries(missing).map(([name, why]) => `- ${name}: ${why}`),
    ].join("\n"),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function listPages({ profiles: [first] }: Results): string[] {
  return (first?.rows ?? []).map(
    ({ name, label, note }) => `- \`${name}\`: ${label}; ${note}`,
  );
}

// Writes which characters the fonts of the project have: npx tsx scripts/make-font-coverage.ts
import { readFileSync, writeFileSync } from "node:fs";
import { families, type FontFamily } from "../lib/fonts/families";
import { formatRanges } from "../lib/fonts/ranges";
import { readCmap } from "../lib/fonts/read-cmap";

function listCovered({ files }: FontFamily): number[] {
  const [first = [], ...others] = files.map((file) =>
    readCmap(readFileSync(`node_modules/${file}`)),
  );
  const sets = others.map((points) => new Set(points));
  return first.filter((point) => sets.every((set) => set.has(point)));
}

const entries = families.map(
  (family) =>
    `  ${JSON.stringify(family.name)}:\n    ${JSON.stringify(formatRanges(listCovered(family)))},\n`,
);
const text = `// Written by scripts/make-font-coverage.ts from the fonts in lib/fonts/families.ts.

/** Code points that each family has in all of its files, as ranges in hexadecimal. */
export const coverage: Readonly<Record<string, string>> = {
${entries.join("")}};
`;
writeFileSync("lib/fonts/coverage.ts", text);

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { root } from "../setup/run.mjs";

/** Puts the last result of a command into a page of docs/, between the two marks that name it. */
export async function keepPart(
  command: string,
  text: string,
  name = "deployment.md",
): Promise<void> {
  const file = path.join(root, "docs", name);
  const [start, end] = [`<!-- ${command} -->`, `<!-- /${command} -->`];
  const [before = "", rest] = readFileSync(file, "utf8").split(start);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined) throw new Error(`${file} has no ${start} … ${end}`);
  const next = `${before}${start}\n\n${text}\n\n${end}${after}`;
  writeFileSync(file, await format(next, { parser: "markdown" }));
}

// @ts-check
// npm run check:kit: what programs of report authors make of the built kit, one file in programs/ for
// each. A program that is not here is left out by name; a fault ends the command with 1. With --write
// the result goes into docs/kit.md, which only a run of all programs without a fault has.
import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatResult } from "./format-result.mjs";
import { readVersions } from "./program-versions.mjs";
import { hasProgram } from "./run-program.mjs";

/**
 * `needs`: programs with the Debian package that has them. `check` says how many files of which kind it
 * has seen, and each fault in a line.
 * @typedef {{
 *   name: string,
 *   needs: Readonly<Record<string, string>>,
 *   packages?: readonly string[],
 *   check: () => Promise<{ seen: Readonly<Record<string, number>>, faults: string[] }>,
 * }} KitProgram
 */

const folder = fileURLToPath(new URL("programs", import.meta.url));
const result = fileURLToPath(new URL("../../docs/kit.md", import.meta.url));
/** One cause can have a thousand faults. */
const mostSaid = Number(process.env.KIT_FAULTS ?? 20);

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith("--"));

/** @param {string} file */
async function checkBy(file) {
  /** @type {{ program: KitProgram }} */
  const { program } = await import(
    new URL(`programs/${file}`, import.meta.url).href
  );
  const missing = Object.entries(program.needs).filter(
    ([name]) => !hasProgram(name),
  );
  if (missing.length > 0) {
    const list = missing.map(([name, from]) => `${name} (Debian: ${from})`);
    console.log(`left out  ${program.name}: no ${list.join(", ")} here`);
    return null;
  }
  const { seen, faults } = await program.check();
  const isHeld = faults.length === 0;
  console.log(`${isHeld ? "held    " : "FAULTS  "}  ${program.name}`);
  for (const fault of faults.slice(0, mostSaid)) console.error(`  ${fault}`);
  if (faults.length > mostSaid)
    console.error(`  and ${faults.length - mostSaid} more`);
  return {
    name: program.name,
    seen,
    faults: faults.length,
    versions: await readVersions(program),
  };
}

const files = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs"))
  .filter(
    (file) =>
      wanted.length === 0 || wanted.some((word) => file.startsWith(word)),
  )
  .sort();
const checked = await Promise.all(files.map(checkBy));
const isFaulty = checked.some((one) => one !== null && one.faults > 0);
const isWhole = checked.every((one) => one !== null) && wanted.length === 0;
if (args.includes("--write")) {
  if (isFaulty || !isWhole)
    console.error("docs/kit.md is left as it is: not all was tried and held");
  else writeFileSync(result, formatResult(checked.flatMap((one) => one ?? [])));
}
process.exitCode = isFaulty ? 1 : 0;

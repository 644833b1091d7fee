// @ts-check
// npm run check:kit: what programs of report authors make of the built kit, one file in programs/ for
// each. A program that is not here is left out by name; a fault ends the command with 1.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasProgram } from "./run-program.mjs";

/**
 * `needs`: programs with the Debian package that has them. `check` says each fault in a line.
 * @typedef {{
 *   name: string,
 *   needs: Readonly<Record<string, string>>,
 *   check: () => Promise<string[]> | string[],
 * }} KitProgram
 */

const folder = fileURLToPath(new URL("programs", import.meta.url));
/** One cause can have a thousand faults. */
const mostSaid = 20;
let faults = 0;
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith(".mjs")) continue;
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
    continue;
  }
  const found = await program.check();
  faults += found.length;
  console.log(
    `${found.length === 0 ? "held    " : "FAULTS  "}  ${program.name}`,
  );
  for (const fault of found.slice(0, mostSaid)) console.error(`  ${fault}`);
  if (found.length > mostSaid)
    console.error(`  and ${found.length - mostSaid} more`);
}
process.exitCode = faults > 0 ? 1 : 0;

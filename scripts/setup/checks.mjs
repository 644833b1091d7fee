// @ts-check
import { runScript } from "./run.mjs";

/**
 * A script of package.json that finds faults or none.
 * @typedef {{ name: string, script: string, args?: readonly string[] }} Check
 * @typedef {{ name: string, code: number, seconds: number }} Checked
 */

/**
 * The quick checks, the longest first: the tests take about as long as all others together.
 * @param {readonly string[]} unitArgs what the unit tests are told besides
 * @returns {readonly Check[]}
 */
export const quickChecks = (unitArgs = []) => [
  { name: "Unit tests", script: "check:unit", args: unitArgs },
  { name: "Lint", script: "check:lint" },
  { name: "Types", script: "check:types" },
  { name: "Structure", script: "check:structure" },
  { name: "Format", script: "check:format" },
  { name: "Data", script: "check:data" },
];

/**
 * Runs checks, two at a time. What each has said comes whole, under its name, when it has ended.
 * @param {readonly Check[]} checks
 * @param {typeof runScript} [start]
 */
export async function runChecks(checks, start = runScript) {
  /** @type {Checked[]} */
  const ended = [];
  const waiting = [...checks];
  const color = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const began = Date.now();
      const { code, output } = await start(one.script, one.args, {
        isQuiet: true,
        env: { ...process.env, ...color },
      });
      const seconds = Math.round((Date.now() - began) / 1000);
      ended.push({ name: one.name, code, seconds });
      const result = code === 0 ? "passed" : "FAILED";
      console.log(`\n== ${one.name}: ${result} (${seconds} s)`);
      if (output.trim() !== "") console.log(output.trimEnd());
    }
  };
  await Promise.all([work(), work()]);
  return ended;
}

/**
 * The closing line.
 * @param {readonly Checked[]} checked
 */
export function formatChecks(checked) {
  const failed = checked.filter(({ code }) => code !== 0);
  return failed.length === 0
    ? `All ${checked.length} checks passed.`
    : `${failed.length} of ${checked.length} checks failed: ${failed.map(({ name }) => name).join(", ")}.`;
}

// @ts-check
import mapshaper from "mapshaper";

/** @param {import("./region.mjs").Box} box */
export function formatBox({ west, south, east, north }) {
  return [west, south, east, north].join(",");
}

/**
 * Runs mapshaper commands on files in memory, the last of which writes `out.json`.
 * @param {Record<string, string | object>} inputs
 * @param {string[]} commands
 * @returns {Promise<string>}
 */
export async function run(inputs, ...commands) {
  const output = await mapshaper.applyCommands(commands.join(" "), inputs);
  const file = output["out.json"];
  if (!file) throw new Error(`mapshaper: no output from ${commands.join(" ")}`);
  return file.toString();
}

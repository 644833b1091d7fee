// @ts-check
import { readCountryCoder } from "./countries.mjs";
import { formatBox, run } from "./run-mapshaper.mjs";
import { toCollection } from "./shape.mjs";
import { turnBox, turnShapes } from "./turn.mjs";

/**
 * The land that a transfer moves, with the code of whom it goes to. Throws if there is none.
 * @param {string} countries
 * @param {import("./region.mjs").Transfer} transfer
 * @param {number} turn
 */
export async function cutPiece(countries, transfer, turn) {
  const { from, to } = transfer;
  const piece = await takePiece(countries, transfer, turn);
  if (JSON.parse(piece).features?.length > 0) return piece;
  throw new Error(
    `transfer: nothing of ${from} goes to ${to} (correct "transfers" in the config)`,
  );
}

/**
 * @param {string} countries
 * @param {import("./region.mjs").Transfer} transfer
 * @param {number} turn
 */
function takePiece(countries, transfer, turn) {
  const { from, to } = transfer;
  const take = `-i in.json -filter "iso3 == '${from}'"`;
  const give = `-each "iso3 = '${to}'" -o out.json format=geojson`;
  if ("cut" in transfer) {
    const box = formatBox(turnBox(transfer.cut, turn));
    return run({ "in.json": countries }, `${take} -clip bbox=${box} ${give}`);
  }
  if ("within" in transfer) {
    const inside = formatInside(turnBox(transfer.within, turn));
    return run(
      { "in.json": countries },
      `${take} -explode -filter "${inside}" ${give}`,
    );
  }
  const other = toCollection(turnShapes(readCountryCoder(to), turn));
  return run(
    { "in.json": countries, "other.json": other },
    `${take} -explode -clip other.json -explode`,
    `-filter "this.area > ${transfer.largerThanKm2 * 1e6}" ${give}`,
  );
}

/** @param {import("./region.mjs").Box} box */
function formatInside({ west, south, east, north }) {
  const bounds = [
    `[0] >= ${west}`,
    `[1] >= ${south}`,
    `[2] <= ${east}`,
    `[3] <= ${north}`,
  ];
  return bounds.map((side) => `this.bounds${side}`).join(" && ");
}

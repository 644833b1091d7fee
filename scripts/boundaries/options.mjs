// @ts-check
import { parseArgs } from "node:util";

/**
 * @typedef {object} Options
 * @property {string[]} names Of the regions that are asked for; none for all.
 * @property {boolean} isCheck
 * @property {boolean} isForced
 * @property {string[] | null} places Their codes; null where no new region is asked for.
 * @property {string | null} briefing The folder of a briefing whose places are taken.
 * @property {{ file: string, id: string, licence: string, credit: string } | null} geojson
 */

export const usage = `npm run make:boundaries                          builds all regions
npm run make:boundaries -- <name> …              builds these
npm run make:boundaries -- --check [<name> …]    builds elsewhere and compares every byte
npm run make:boundaries -- <name> --places A,B   makes a new region of ISO codes: NRU,TUV or US-AZ,US-CA
npm run make:boundaries -- <name> --briefing F   … of the places of a briefing in the folder F
  --geojson FILE --id PROPERTY --licence "…" --credit "…"   … with your own shapes
  --force                                        … though there is one of the name`;

/**
 * Reads the words behind the command; throws for what makes no sense.
 * @param {readonly string[]} words
 * @returns {Options}
 */
export function readOptions(words) {
  const { values, positionals } = parse(words);
  const { places, briefing, geojson, id, licence, credit } = values;
  const own = { id, licence, credit };
  const missing = Object.entries(own).flatMap(([name, value]) =>
    value ? [] : [`--${name}`],
  );
  if (geojson !== undefined && missing.length > 0)
    throw new Error(`--geojson needs ${missing.join(", ")} too\n${usage}`);
  if (geojson === undefined && missing.length < 3)
    throw new Error(
      `--id, --licence and --credit are about a --geojson\n${usage}`,
    );
  const isNew = (places ?? briefing ?? geojson) !== undefined;
  if (isNew && positionals.length !== 1)
    throw new Error(`give the new region one name\n${usage}`);
  const [bad] = positionals.filter(
    (name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name),
  );
  if (bad !== undefined)
    throw new Error(
      `"${bad}" is no name: use lower-case letters, digits and hyphens`,
    );
  return {
    names: positionals,
    isCheck: values.check ?? false,
    isForced: values.force ?? false,
    places: isNew ? splitCodes(places ?? "") : null,
    briefing: briefing ?? null,
    geojson:
      geojson === undefined
        ? null
        : {
            file: geojson,
            id: id ?? "",
            licence: licence ?? "",
            credit: credit ?? "",
          },
  };
}

/** @param {readonly string[]} words */
function parse(words) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        check: { type: "boolean" },
        force: { type: "boolean" },
        places: { type: "string" },
        briefing: { type: "string" },
        geojson: { type: "string" },
        id: { type: "string" },
        licence: { type: "string" },
        credit: { type: "string" },
      },
    });
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : error}\n${usage}`,
    );
  }
}

/** @param {string} text */
function splitCodes(text) {
  return [
    ...new Set(
      text
        .toUpperCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  ];
}

/**
 * The codes of the states and areas in a `places.yaml`, without those that are drawn as points.
 * @param {string} text
 */
export function readPlaceCodes(text) {
  return text
    .split(/^- /m)
    .filter((record) => !/^\s*shape:\s*["']?point\b/m.test(record))
    .flatMap(
      (record) =>
        /^\s*(?:iso3|code):\s*["']?([A-Z0-9-]+)/m.exec(record)?.[1] ?? [],
    );
}

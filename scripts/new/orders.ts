import { parseArgs } from "node:util";
import { readSpan } from "../../lib/check/records/check-date";

/** What a new briefing is to be. */
export type Orders = {
  id: string;
  title: string;
  occasion: string;
  /** EDTF. */
  date: string;
  /** Names or codes. */
  states: string[];
  languages: [string, ...string[]];
  /** Name of a set of roles. */
  roles: string;
  /** A file of the author's own shapes, as `make:boundaries` takes it; null for none. */
  geojson: { file: string; id: string; licence: string; credit: string } | null;
};

export const usage = (sets: readonly string[]): string =>
  `npm run new -- ID --title "Summit of the Sahel" --occasion "Summit in Nouakchott" --date 2014-02-16 --states "Mali,NER,Burkina Faso" [--languages en,ru] [--roles ${sets.join("|")}]

  ID           name of the folder and part of every address: summit-2014
  --title      of the map
  --occasion   what it is about, a short noun phrase
  --date       when that was, in EDTF: 2014-02-16, 2014-02 or 2014
  --states     places by name or code: states (Mali, MLI), subdivisions of AU, BR, CA, US (US-AZ)
  --languages  the first is the main one; en unless others are given
  --roles      the set of roles to start from; conference unless another is given
  --geojson FILE --id PROPERTY --licence "…" --credit "…"
               your own shapes, beside --states or in their place: each feature with a code in
               PROPERTY (ISO 3166-2, or three capital letters) and, if it has one, its name in "name"`;

/**
 * Reads the words behind the command: what is ordered, what is still missing, or what is wrong with
 * them. Languages are English and roles those of a conference unless others are asked for.
 */
export function readOrders(
  words: readonly string[],
  sets: readonly string[],
): { help: true } | { fault: string } | { orders: Orders; missing: string[] } {
  const text = { type: "string" } as const;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        title: text,
        occasion: text,
        date: text,
        states: text,
        languages: text,
        roles: text,
        geojson: text,
        id: text,
        licence: text,
        credit: text,
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0)
    return { fault: "give the new briefing one id" };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return {
      fault: `"${id}" is no id: use lower-case letters, digits and hyphens`,
    };
  const { title = "", occasion = "", date = "", roles = "conference" } = values;
  if (!sets.includes(roles))
    return {
      fault: `there is no set of roles "${roles}": use ${sets.join(", ")}`,
    };
  const { geojson, id: property = "", licence = "", credit = "" } = values;
  const own = { id: property, licence, credit };
  const lacking = Object.entries(own).flatMap(([name, value]) =>
    value.trim() === "" ? [`--${name}`] : [],
  );
  if (geojson !== undefined && lacking.length > 0)
    return { fault: `--geojson needs ${lacking.join(", ")} too` };
  if (geojson === undefined && lacking.length < 3)
    return { fault: "--id, --licence and --credit are about a --geojson" };
  const states = split(values.states);
  const [main = "en", ...further] = split(values.languages);
  const orders: Orders = {
    id,
    title,
    occasion,
    date,
    states,
    languages: [main, ...further],
    roles,
    geojson: geojson === undefined ? null : { file: geojson, ...own },
  };
  if (date !== "" && "what" in readSpan(date))
    return {
      fault: `"${date}" is no EDTF date: use 2014-02-16, 2014-02 or 2014`,
    };
  const missing = [
    ...(title.trim() === "" ? ["--title"] : []),
    ...(occasion.trim() === "" ? ["--occasion"] : []),
    ...(date.trim() === "" ? ["--date"] : []),
    ...(states.length === 0 && geojson === undefined ? ["--states"] : []),
  ];
  return { orders, missing };
}

function split(list: string | undefined): string[] {
  return (list ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

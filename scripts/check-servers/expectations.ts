import type { Answer } from "./ask-at";
import type { Framing } from "../../lib/serving/response-headers";
import type { SiteUnderTest } from "./site-under-test";

type AskOptions = { headers?: Record<string, string>; method?: string };

/** A server that is being tried. */
export type Trial = {
  site: SiteUnderTest;
  framing: Framing;
  basePath: string;
  /** Asks for a path inside the site. */
  ask: (inside: string, options?: AskOptions) => Promise<Answer>;
  /** What the server can't do by itself, as its recipe says. */
  cannot: readonly Ability[];
};

/** What some servers lack. */
export type Ability = "brotli";

/** One line of the table: what every server has to do. Returns what is wrong. */
export type Expectation = {
  what: string;
  findFaults: (trial: Trial) => Promise<string[]>;
};

/** Faults of several questions, one after the other. */
export async function gather<Item>(
  items: Iterable<Item>,
  find: (item: Item) => Promise<string[] | string | null>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const item of items) faults.push(...[(await find(item)) ?? []].flat());
  return faults;
}

/** A fault where something is not as it should be. */
export function differs(
  where: string,
  what: string,
  found: unknown,
  wanted: unknown,
): string[] {
  return JSON.stringify(found) === JSON.stringify(wanted)
    ? []
    : [`${where}: ${what} is ${String(found)}, not ${String(wanted)}`];
}

/** A path of a file as it stands in an address. */
export function addressOf(file: string): string {
  return `/${file.split("/").map(encodeURIComponent).join("/")}`;
}

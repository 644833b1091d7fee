import type { SymbolShape } from "../../briefing/schema/role-schema";
import { fillNames, lightFills, type FillName } from "../../theme/fills";
import { linear, oklab } from "../../theme/oklab";
import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** How far apart two fills look, in OKLab. */
function distance(one: FillName, other: FillName): number {
  const [a, b] = [one, other].map((name) => oklab(linear(lightFills[name])));
  return Math.hypot(...[0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)));
}

/** The entry that costs least, the first one of several; nothing of an empty list. */
function cheapest<T>(
  all: readonly T[],
  costOf: (one: T) => number,
): T | undefined {
  return [...all].sort((one, other) => costOf(one) - costOf(other))[0];
}

/**
 * Two roles that fill places do not have the same colour: a reader could not tell them apart. The
 * colours themselves are made so that any two can be told apart (lib/theme/fills.test.ts).
 */
export function findColourClashes(
  { lists }: CheckedRecords,
  at: At,
): Problem[] {
  const roles = lists.roles ?? [];
  const used = new Set(roles.map(({ colour }) => colour));
  const free = fillNames.filter((name) => !used.has(name));
  return roles.flatMap(({ id, colour }, index) => {
    if (colour === undefined) return [];
    const first = roles.findIndex((one) => one.colour === colour);
    if (first === index) return [];
    const nearest = cheapest(free, (name) => distance(name, colour));
    return {
      ...at("roles", index, ["colour"]),
      what: `the role "${id}" has the colour of "${roles[first]?.id}"`,
      remedy:
        nearest === undefined
          ? "leave the colour out of one of them: places are told apart by symbols too"
          : `use ${nearest}, the nearest that is free, or leave it out`,
    };
  });
}

/** The shapes of symbols, each beside those that it resembles most. */
const byLikeness: readonly SymbolShape[] = [
  "ring",
  "circle",
  "hexagon",
  "star",
  "cross",
  "triangle",
  "diamond",
  "square",
  "frame",
];

/** The main roles in each event, as places in the list of roles: what its map shows. */
function mainRoles({ lists }: CheckedRecords): number[][] {
  const roles = lists.roles ?? [];
  const events = new Map<string, Map<string, number>>();
  for (const { event, who, role } of lists.participations ?? []) {
    const weight = roles.findIndex(({ id }) => id === role);
    if (event === undefined || who === undefined || weight === -1) continue;
    const main = events.get(event) ?? new Map<string, number>();
    main.set(who, Math.min(weight, main.get(who) ?? weight));
    events.set(event, main);
  }
  return [...events.values()].map((main) => [...new Set(main.values())]);
}

/**
 * Two main roles in one event differ by symbol or colour. Roles that never meet in an event may share
 * a look, and so may a role with a colour and one without.
 */
export function findLookAlikes(records: CheckedRecords, at: At): Problem[] {
  const roles = records.lists.roles ?? [];
  const events = mainRoles(records);
  const free = byLikeness.filter((shape) =>
    roles.every(({ symbol }) => symbol !== shape),
  );
  return roles.flatMap(({ id, symbol, colour }, index) => {
    // Two of one colour are a clash of colours already.
    if (symbol === undefined || colour !== undefined) return [];
    const first = roles.findIndex(
      (one, other) =>
        other < index &&
        one.symbol === symbol &&
        one.colour === undefined &&
        events.some((main) => main.includes(other) && main.includes(index)),
    );
    if (first === -1) return [];
    const place = byLikeness.indexOf(symbol);
    const nearest = cheapest(free, (shape) =>
      Math.abs(byLikeness.indexOf(shape) - place),
    );
    return {
      ...at("roles", index, ["symbol"]),
      what: `the role "${id}" looks like "${roles[first]?.id}", and both are in one event`,
      remedy:
        nearest === undefined
          ? "give one of them a colour, or make them one role"
          : `use ${nearest}, the nearest symbol that is free, or give one of them a colour`,
    };
  });
}

/** What stands in an attribute for a role or part of which no source tells. */
const reserved = "unknown";

/** No role or part has the id that stands for none. */
export function findReservedRoles(
  { lists }: CheckedRecords,
  at: At,
): Problem[] {
  return (["roles", "parts"] as const).flatMap((kind) =>
    (lists[kind] ?? []).flatMap(({ id }, index) =>
      id === reserved
        ? {
            ...at(kind, index, ["id"]),
            what: `"${reserved}" stands for what no source tells`,
            remedy:
              "give it another id; a place without a role is shown as unknown by itself",
          }
        : [],
    ),
  );
}

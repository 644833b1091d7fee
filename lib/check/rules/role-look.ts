import { fillNames } from "../../theme/fills";
import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

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
    return {
      ...at("roles", index, ["colour"]),
      what: `the role "${id}" has the colour of "${roles[first]?.id}"`,
      remedy:
        free.length === 0
          ? "leave the colour out of one of them: places are told apart by symbols too"
          : `use ${free.join(" or ")}, or leave it out`,
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

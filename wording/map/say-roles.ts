import type { Words } from "@/i18n/translator";
import type { ParticipationRole } from "@/lib/briefing/model";
import type { RoleSummary } from "@/lib/views/launch-summary";
import { unknownRole } from "@/lib/views/place-marks";

/** More names than these would hide the meaning of a legend's entry; the number is given always. */
const mostNames = 3;

/** All roles of a place in words, the main one first; or that none was found. */
export function sayRoles(
  roles: readonly ParticipationRole[],
  words: Words,
): string {
  return roles.length === 0
    ? words(`Role.${unknownRole}`)
    : roles.map((role) => words(`Role.${role}`)).join(" · ");
}

/**
 * What a role means, how many places had it, and which of them the map shows by another role: so all
 * of them can be counted.
 */
export function sayRoleMeaning(
  { role, count, besides }: RoleSummary,
  words: Words,
): string {
  const meaning = words(`RoleMeaning.${role}`);
  const places = besides.join(", ");
  if (besides.length > 0 && besides.length <= mostNames)
    return count === besides.length
      ? words("Lens.roleOf", { meaning, places })
      : words("Lens.roleWith", { meaning, count, places });
  return count > 1 ? words("Lens.roleCount", { meaning, count }) : meaning;
}

import { plainIn, textIn, type TextIn } from "@/lib/text/text-in";
import type { Words } from "@/i18n/translator";
import type { Role } from "@/lib/briefing/model";
import type { RoleSummary } from "@/lib/views/lens-summary";

/** More names than these would hide the meaning of a legend's entry; the number is given always. */
const mostNames = 3;

/** All roles of a place, the main one first, each in the language that it has; or that none was found. */
export function listRoleLabels(
  roles: readonly Role[],
  lang: string,
  words: Words,
): TextIn[] {
  return roles.length === 0
    ? [words.marked("Lens.noRole")]
    : roles.map(({ label }) => textIn(label, lang));
}

/**
 * What a role means, how many places had it, and which of them the map shows by another role: so all
 * of them can be counted.
 */
export function sayRoleMeaning(
  { role, count, besides }: RoleSummary,
  lang: string,
  words: Words,
): string {
  const meaning =
    role === null
      ? words("Occasion.roleNotFound")
      : plainIn(role.meaning, lang);
  const places = besides.join(", ");
  if (besides.length > 0 && besides.length <= mostNames)
    return count === besides.length
      ? words("Lens.roleOf", { meaning, places })
      : words("Lens.roleWith", { meaning, count, places });
  return count > 1 ? words("Lens.roleCount", { meaning, count }) : meaning;
}

import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";

/** The version of the data as a citation names it; a draft says that it is one. */
export function sayVersion(
  { version, status }: Pick<Briefing, "version" | "status">,
  words: Words,
): string {
  return words("Cite.version", { version, status });
}

import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { describePlaces } from "./describe-places";
import { joinLabel } from "./map-place";

/** Every place with all its roles in the occasion, in one line: for those who do not see the map. */
export function sayPlaceRoles({
  briefing,
  lang,
  words,
}: {
  briefing: Briefing;
  lang: string;
  words: Words;
}): string {
  return describePlaces(briefing, lang, words)
    .map(
      ({ name, marks }) => `${name}: ${joinLabel(marks.participation.label)}`,
    )
    .join("; ");
}

import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import type { Lens } from "@/lib/url/lens";
import { describePlaces } from "./describe-places";
import { joinLabel } from "./map-place";

type Saying = { briefing: Briefing; lang: string; words: Words };

/** Every place with all its roles in the occasion, in one line: for those who do not see the map. */
export function sayPlaceRoles(page: Saying): string {
  return sayPlaceMarks({ ...page, lens: "participation" });
}

/** Every place with what the map tells of it in a lens, in one line. */
export function sayPlaceMarks({
  briefing,
  lang,
  words,
  lens,
}: Saying & { lens: Lens }): string {
  return describePlaces(briefing, lang, words)
    .map(
      ({ name, marks }) =>
        `${name}: ${joinLabel((marks[lens] ?? marks.participation).label)}`,
    )
    .join("; ");
}

import type { Language } from "@/i18n/languages";
import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { symbolOf } from "@/lib/drawing/symbols";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { listQuestions } from "@/lib/views/contested";
import { launchRole } from "@/lib/views/place-marks";
import { Symbol } from "../record/symbol";

type PlaceListProps = {
  briefing: Briefing;
  lang: Language;
  words: Words;
  /** Where the entry of a place leads; to its page, if nothing else is said. */
  hrefOf?: (id: string) => string;
  /** Flags places on whose records sources disagree. */
  flagged?: boolean;
};

/** All places with their role and level, each a link to its record. */
export function PlaceList({
  briefing,
  lang,
  words,
  hrefOf,
  flagged = false,
}: PlaceListProps) {
  const lead =
    hrefOf ?? ((id: string) => withBase(paths.place(lang, briefing.id, id)));
  return (
    <ul className="place-list" role="list">
      {briefing.places.map((place) => {
        const role = launchRole(briefing, place);
        const launch = place.participations.find(
          (one) => one.event === briefing.launch,
        );
        const level = launch?.level?.[lang];
        const questions = flagged ? listQuestions(place).length : 0;
        return (
          <li key={place.id}>
            <a
              href={lead(place.id)}
              data-place={place.id}
              data-kind={place.kind}
            >
              <Symbol shape={symbolOf(role)} />
              <span className="place-list-name">
                {place.name[lang]}
                {questions > 0 && (
                  <span className="disputed">
                    <span aria-hidden="true">⚑ </span>
                    {words("Record.disputed", { count: questions })}
                  </span>
                )}
              </span>
              <span className="place-list-role">
                {words(`Role.${role}`)}
                {level !== undefined && ` · ${level}`}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

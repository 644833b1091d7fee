import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { unknownShape } from "@/lib/map/symbols";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { listDisagreements } from "@/lib/views/disagreements";
import { participationsIn } from "@/lib/views/place-marks";
import { textIn } from "@/lib/text/text-in";
import { sayRoles } from "@/wording/map/say-roles";
import { Symbol } from "./symbol";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

type PlaceListProps = {
  briefing: Briefing;
  lang: string;
  words: Words;
  /** Where the entry of a place leads; to its page, if nothing else is said. */
  hrefOf?: (id: string) => string;
  /** Flags places on whose records sources disagree. */
  flagged?: boolean;
};

/** All places with their roles and the level of each, a link to the record. */
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
        const roles = participationsIn(briefing.occasion, place);
        const count = flagged ? listDisagreements(place).length : 0;
        return (
          <li key={place.id}>
            <a
              href={lead(place.id)}
              data-place={place.id}
              data-kind={place.kind}
            >
              <Symbol shape={roles[0]?.role.symbol ?? unknownShape} />
              <span className="place-list-name">
                <InLanguage {...textIn(place.name, lang)} />
                {count > 0 && (
                  <span className="disagreed">
                    <span aria-hidden="true">⚑ </span>
                    <Phrase {...words.marked("Record.disagreed", { count })} />
                  </span>
                )}
              </span>
              <span className="place-list-role">
                {roles.length === 0 && sayRoles([], lang, words)}
                {roles.map(({ id, role, level }, index) => (
                  <span key={id}>
                    {index > 0 && <span className="visually-hidden">; </span>}
                    {sayRoles([role], lang, words)}
                    {level !== undefined && (
                      <>
                        {" · "}
                        <InLanguage {...textIn(level, lang)} />
                      </>
                    )}
                  </span>
                ))}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

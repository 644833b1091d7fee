import type { Words } from "@/i18n/translator";
import type { Briefing, Place } from "@/lib/briefing/model";
import { unknownShape } from "@/lib/map/symbols";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { mainInvolvement, occasionRole } from "@/lib/views/place-marks";
import { textIn } from "@/lib/text/text-in";
import { sayPartAnswer, sayRoleAnswers } from "@/wording/record/say-answer";
import { Answer } from "./answer";
import { Symbol } from "./symbol";
import { InLanguage } from "../page/in-language";

type PlaceListProps = {
  briefing: Briefing;
  lang: string;
  words: Words;
  /** Where the entry of a place leads; to its page, if nothing else is said. */
  hrefOf?: (id: string) => string;
};

/** All places, each with the answer that the map's lens asks for, as a link to its record. */
export function PlaceList({ briefing, lang, words, hrefOf }: PlaceListProps) {
  const lead =
    hrefOf ?? ((id: string) => withBase(paths.place(lang, briefing.id, id)));
  return (
    <ul className="place-list" role="list">
      {briefing.places.map((place) => (
        <li key={place.id}>
          <a href={lead(place.id)} data-place={place.id} data-kind={place.kind}>
            <Symbol
              shape={occasionRole(briefing, place)?.symbol ?? unknownShape}
              lens="participation"
            />
            {briefing.phase && (
              <Symbol
                shape={mainInvolvement(briefing, place)?.symbol ?? unknownShape}
                lens="involvement"
              />
            )}
            <span className="place-list-name">
              <InLanguage {...textIn(place.name, lang)} />
            </span>
            <AnswerLines
              briefing={briefing}
              place={place}
              lang={lang}
              words={words}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

type AnswerLinesProps = Omit<PlaceListProps, "hrefOf"> & { place: Place };

/** The answer for each lens; the style sheet shows that of the chosen one. */
export function AnswerLines({
  briefing,
  place,
  lang,
  words,
}: AnswerLinesProps) {
  return (
    <>
      <span className="place-list-answer" data-lens="participation">
        {sayRoleAnswers(briefing, place, lang, words).map((pieces, index) => (
          <span key={index}>
            {index > 0 && <span className="visually-hidden">; </span>}
            <Answer pieces={pieces} />
          </span>
        ))}
      </span>
      {briefing.phase && (
        <span className="place-list-answer" data-lens="involvement">
          <Answer pieces={sayPartAnswer(briefing, place, lang, words)} />
        </span>
      )}
    </>
  );
}

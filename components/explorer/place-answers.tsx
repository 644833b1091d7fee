import { plainIn, textIn } from "@/lib/text/text-in";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { summarisePart } from "@/lib/views/part-summary";
import { participationsIn } from "@/lib/views/place-marks";
import type { OpenPage } from "@/wording/page/open-page";
import { sayPart } from "@/wording/record/say-part";
import { arrowBack } from "@/wording/page/arrows";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";
import { AnswerLines } from "../record/place-list";

/**
 * The answer of each place, hidden: its line is shown beside the shape under the pointer, and its
 * two sentences as soon as a place is chosen, until its whole record has come.
 */
export function PlaceAnswers({ briefing, lang, words }: OpenPage) {
  return (
    <>
      <p className="record-back">
        <a href={withBase(paths.briefing(lang, briefing.id))} data-place="">
          {arrowBack(lang)} <Phrase {...words.marked("Record.all")} />
        </a>
      </p>
      {briefing.places.map((place) => {
        const part = summarisePart(briefing, place, lang);
        const roles = participationsIn(briefing.occasion, place);
        return (
          <section key={place.id} data-answer={place.id} hidden>
            <h2 className="record-title">
              <InLanguage {...textIn(place.name, lang)} />
            </h2>
            <AnswerLines
              briefing={briefing}
              place={place}
              lang={lang}
              words={words}
            />
            {roles.map(({ id, role, statement }) => (
              <div key={id}>
                <p className="record-role">{plainIn(role.label, lang)}</p>
                <p className="record-sentence">
                  <InLanguage {...textIn(statement, lang)} />
                </p>
              </div>
            ))}
            {roles.length === 0 && (
              <p className="unknown">
                <Phrase {...words.marked("Occasion.noRole")} />
              </p>
            )}
            {part !== null && (
              <p className="record-sentence">{sayPart(part, lang, words)}</p>
            )}
          </section>
        );
      })}
    </>
  );
}

import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { createNoteList } from "@/lib/citations/note-list";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { plainIn } from "@/lib/text/text-in";
import { viewOccasionInBrief } from "@/lib/views/occasion-view";
import { labelOf } from "@/lib/views/role-mark";
import { Cited } from "../record/cited";
import { NotesSection } from "../record/notes-section";
import { PhaseText } from "../record/phase-text";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

type OccasionSectionProps = { briefing: Briefing; lang: string; words: Words };

const scope = "occasion";

/** What the occasion was, and the organisations that took part. */
export function OccasionSection({
  briefing,
  lang,
  words,
}: OccasionSectionProps) {
  const list = createNoteList(lang);
  const view = viewOccasionInBrief(briefing, lang, list);
  const link = (
    <a
      className="record-event"
      href={withBase(paths.timeline(lang, briefing.id, briefing.occasion.id))}
    >
      <Phrase
        {...words.marked("Timeline.event", {
          name: plainIn(briefing.occasion.name, lang),
        })}
      />
    </a>
  );
  return (
    <>
      <h2>
        <Phrase {...words.marked("Occasion.heading")} />
      </h2>
      {view.phase === null ? (
        <p>{link}</p>
      ) : (
        <PhaseText phase={view.phase} scope={scope} words={words}>
          {link}
        </PhaseText>
      )}
      {view.organisations.length > 0 && (
        <h2>
          <Phrase {...words.marked("Occasion.organisations")} />
        </h2>
      )}
      <ul className="statements" role="list">
        {view.organisations.map((organisation) => (
          <li key={organisation.statement.id}>
            <strong>
              {organisation.name}
              {organisation.abbreviation !== null &&
                ` (${organisation.abbreviation})`}
            </strong>{" "}
            <span className="tag">
              <InLanguage {...labelOf(organisation.role)} />
            </span>{" "}
            <Cited cited={organisation.statement} scope={scope} words={words} />
          </li>
        ))}
      </ul>
      {list.notes().length > 0 && (
        <NotesSection
          title={words("Record.notes")}
          notes={list.notes()}
          scope={scope}
          lang={lang}
          words={words}
          hasWayBack
        />
      )}
    </>
  );
}

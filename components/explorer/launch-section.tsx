import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { createNoteList } from "@/lib/citations/note-list";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { viewLaunchInBrief } from "@/lib/views/launch-view";
import { plainIn } from "@/lib/text/text-in";
import { Cited } from "../record/cited";
import { NotesSection } from "../record/notes-section";
import { PhaseText } from "../record/phase-text";

type LaunchSectionProps = { briefing: Briefing; lang: string; words: Words };

const scope = "launch";

/** What was launched, and the organisations that took part. */
export function LaunchSection({ briefing, lang, words }: LaunchSectionProps) {
  const list = createNoteList(lang);
  const view = viewLaunchInBrief(briefing, lang, list);
  return (
    <>
      <h2>{words("Overview.launch")}</h2>
      <PhaseText phase={view.phase} scope={scope} words={words}>
        <a
          className="record-event"
          href={withBase(paths.timeline(lang, briefing.id, briefing.launch.id))}
        >
          {words("Timeline.event", {
            name: plainIn(briefing.launch.name, lang),
          })}
        </a>
      </PhaseText>
      <h2>{words("Overview.organisations")}</h2>
      <ul className="statements" role="list">
        {view.organisations.map((organisation) => (
          <li key={organisation.statement.id}>
            <strong>
              {organisation.name}
              {organisation.abbreviation !== null &&
                ` (${organisation.abbreviation})`}
            </strong>{" "}
            <span className="tag">{words(`Role.${organisation.role}`)}</span>{" "}
            <Cited cited={organisation.statement} scope={scope} words={words} />
          </li>
        ))}
      </ul>
      <NotesSection
        title={words("Record.notes")}
        notes={list.notes()}
        scope={scope}
        lang={lang}
        words={words}
        hasWayBack
      />
    </>
  );
}

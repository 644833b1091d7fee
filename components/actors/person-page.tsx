import type { Person } from "@/lib/briefing/model";
import { createNoteList } from "@/lib/citations/note-list";
import { viewPersonPage } from "@/lib/views/actor-view";
import { paths } from "@/lib/url/paths";
import { plainIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { PageNotes } from "../record/notes-section";
import { ReportError } from "../record/report-error";
import {
  ActorSection,
  EventEntry,
  RoleEntry,
  scope,
  TitleEntry,
} from "./actor-parts";
import { Phrase } from "../page/phrase";

/** A person: titles over time, roles and events in which sources name them, and the evidence. */
export function PersonPage({ person, ...page }: OpenPage & { person: Person }) {
  const { briefing, lang, words } = page;
  const list = createNoteList(lang);
  const view = viewPersonPage(briefing, person, lang, list);
  return (
    <div className="record">
      <ActorSection
        title={<Phrase {...words.marked("People.titles")} />}
        items={view.titles.map((title) => (
          <TitleEntry key={title.text} page={page} title={title} />
        ))}
      />
      <ActorSection
        title={<Phrase {...words.marked("People.roles")} />}
        items={view.roles.map((role) => (
          <RoleEntry key={role.statement.id} page={page} role={role} />
        ))}
      />
      <ActorSection
        title={
          <Phrase
            {...words.marked(
              view.roles.length > 0 ? "People.otherEvents" : "Record.events",
            )}
          />
        }
        items={view.events.map((event) => (
          <EventEntry key={event.id} page={page} event={event} />
        ))}
      />
      <PageNotes page={page} list={list} scope={scope} />
      <ReportError
        {...page}
        name={plainIn(person.name, lang)}
        path={paths.person(lang, briefing.id, person.id)}
      />
    </div>
  );
}

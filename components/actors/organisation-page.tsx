import type { Organisation } from "@/lib/briefing/model";
import { createNoteList } from "@/lib/citations/note-list";
import { viewOrganisationPage } from "@/lib/views/actor-view";
import { paths } from "@/lib/url/paths";
import { plainIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { Cited } from "../record/cited";
import { PageNotes } from "../record/notes-section";
import { ReportError } from "../record/report-error";
import {
  ActorSection,
  EventEntry,
  OrganisationLink,
  PersonLink,
  RoleEntry,
  scope,
  TitleEntry,
} from "./actor-parts";
import type { ActorLink } from "@/lib/views/actor-view";
import { Phrase } from "../page/phrase";

type OrganisationPageProps = OpenPage & { organisation: Organisation };

/** An organisation: its part, what it belongs to, its roles, people and events, and the evidence. */
export function OrganisationPage({
  organisation,
  ...page
}: OrganisationPageProps) {
  const { briefing, lang, words } = page;
  const list = createNoteList(lang);
  const view = viewOrganisationPage(briefing, organisation, lang, list);
  const link = (one: ActorLink) => (
    <OrganisationLink key={one.id} page={page} {...one} />
  );
  return (
    <div className="record">
      <p>
        <Cited cited={view.part} scope={scope} words={words} />
      </p>
      <ActorSection
        title={<Phrase {...words.marked("Organisations.partOf")} />}
        items={view.partOf.map(link)}
      />
      <ActorSection
        title={<Phrase {...words.marked("Organisations.parts")} />}
        items={view.parts.map(link)}
      />
      <ActorSection
        title={<Phrase {...words.marked("People.roles")} />}
        items={view.roles.map((role) => (
          <RoleEntry key={role.statement.id} page={page} role={role} />
        ))}
      />
      <ActorSection
        title={<Phrase {...words.marked("Organisations.people")} />}
        items={view.people.map(({ person, title }) => (
          <div key={person.id + title.text}>
            <p>
              <PersonLink page={page} {...person} />
            </p>
            <TitleEntry page={page} title={{ ...title, organisation: null }} />
          </div>
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
        name={plainIn(organisation.name, lang)}
        path={paths.organisation(lang, briefing.id, organisation.id)}
      />
    </div>
  );
}

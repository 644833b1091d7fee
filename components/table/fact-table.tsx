import type { Words } from "@/i18n/translator";
import { createNoteList } from "@/lib/citations/note-list";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import {
  viewPlace,
  type PlaceView,
  type RoleView,
} from "@/lib/views/place-view";
import type { TextIn } from "@/lib/text/text-in";
import { labelOf } from "@/lib/views/role-mark";
import type { OpenPage } from "@/wording/page/open-page";
import { Cited, Cites } from "../record/cited";
import { PageNotes } from "../record/notes-section";
import { Unknowns } from "../record/unknowns";
import { SortableTable, type TableRow } from "./sortable-table";
import { AllInLanguage, InLanguage } from "../page/in-language";
import { PersonTitles } from "../record/person-titles";
import { Phrase } from "../page/phrase";

const scope = "table";

export function FactTable({ briefing, lang, words }: OpenPage) {
  const list = createNoteList(lang);
  const views = briefing.places.map((place) =>
    viewPlace(briefing, place, lang, list, "nowhere"),
  );
  const column = (id: string, label: TextIn) => ({
    id,
    label,
    sortLabel: words("Table.sort", { column: label.text }),
  });
  const columns = [
    column("place", words.marked("Table.place")),
    column("role", words.marked("Occasion.role")),
    column("level", words.marked("Table.level")),
    column("persons", words.marked("Table.persons")),
    ...(views[0]?.phases ?? []).map((phase) => column(phase.id, phase.name)),
  ];
  const rows = views.map((view) =>
    describeRow(view, words, {
      place: withBase(paths.place(lang, briefing.id, view.id)),
      person: (id) => withBase(paths.person(lang, briefing.id, id)),
    }),
  );
  return (
    <>
      <SortableTable
        caption={words.marked("Occasion.tableCaption")}
        lang={lang}
        columns={columns}
        rows={rows}
      />
      <PageNotes page={{ lang, words }} list={list} scope={scope} />
    </>
  );
}

type RowLinks = { place: string; person: (id: string) => string };

function describeRow(view: PlaceView, words: Words, links: RowLinks): TableRow {
  const none = (
    <span className="unknown">
      <Phrase {...words.marked("Table.none")} />
    </span>
  );
  // Where there are several roles, what belongs to one of them says to which.
  const sayOf = ({ role }: RoleView, text: TextIn): TextIn =>
    view.roles.length > 1
      ? { ...text, text: `${role.label}: ${text.text}` }
      : text;
  const roleNames = view.roles.map((role) => role.role.label).join(", ");
  const levels = view.roles.flatMap((role) =>
    role.level === null ? [] : [sayOf(role, role.level)],
  );
  // Who came in two roles is one person, whose first mention has what is cited first.
  const persons = view.roles
    .flatMap((role) => role.persons)
    .filter(
      ({ id }, index, all) => all.findIndex((one) => one.id === id) === index,
    );
  const unknowns = view.roles.flatMap((role) =>
    role.unknowns.map((unknown) => sayOf(role, unknown)),
  );
  return {
    id: view.id,
    cells: [
      {
        shown: (
          <a href={links.place}>
            <InLanguage {...view.name} />
          </a>
        ),
        sortBy: view.name.text,
      },
      {
        shown:
          view.roles.length === 0
            ? none
            : view.roles.map((role) => (
                <p key={role.statement.id}>
                  <strong>
                    <InLanguage {...labelOf(role.role)} />.
                  </strong>{" "}
                  <Cited cited={role.statement} scope={scope} words={words} />
                </p>
              )),
        sortBy: roleNames || "\uffff",
      },
      {
        shown:
          levels.length === 0 ? (
            none
          ) : (
            <AllInLanguage texts={levels} between="; " />
          ),
        sortBy: levels.map(({ text }) => text).join() || "\uffff",
      },
      {
        shown:
          persons.length + unknowns.length === 0 ? (
            none
          ) : (
            <>
              {persons.map((person) => (
                <p key={person.id}>
                  <a href={links.person(person.id)}>
                    <InLanguage {...person.name} />
                  </a>
                  <PersonTitles titles={person.titles} />
                  <Cites cited={person} scope={scope} />
                </p>
              ))}
              <Unknowns unknowns={unknowns} words={words} />
            </>
          ),
        sortBy: persons.map((person) => person.name.text).join() || "\uffff",
      },
      ...view.phases.map((phase) => ({
        shown:
          phase.involvements.length === 0 ? (
            none
          ) : (
            <ul className="statements" role="list">
              {phase.involvements.map((one) => (
                <li key={one.statement.id}>
                  <Cited cited={one.statement} scope={scope} words={words} />
                </li>
              ))}
            </ul>
          ),
        sortBy: `${phase.involvements.length} ${phase.involvements
          .map((one) => one.role.label)
          .join()}`,
      })),
    ],
  };
}

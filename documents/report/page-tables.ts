import type { NoteList } from "@/lib/citations/note-list";
import { textIn, type TextIn } from "@/lib/text/text-in";
import { viewDisagreement } from "@/lib/views/disagreement-view";
import { viewPlaceFacts } from "@/lib/views/place-facts";
import { participationsIn } from "@/lib/views/place-marks";
import { labelOf } from "@/lib/views/role-mark";
import { sayTitles, titlesAt } from "@/lib/views/titles-at";
import { markLanguage } from "@/wording/page/mark-language";
import type { OpenPage } from "@/wording/page/open-page";
import type { ReportLine, ReportTable } from "./report-content";
import { sayLine, sayText } from "./report-lines";

/** What a page of text says as a table, and what that is, in a sentence: the summary tells of the map. */
type PageTable = { lead: string; table: ReportTable };

/** A row for each place: role, persons, level, and in how many events it had a part. */
export function tabulatePlaces(page: OpenPage, notes: NoteList): PageTable {
  const { briefing, lang, words } = page;
  const { occasion, places } = briefing;
  const facts = places.map((place) => viewPlaceFacts(briefing, place, lang));
  const isByPhase = briefing.phases.length > 0;
  return {
    lead: words(isByPhase ? "Table.events" : "Table.countsOfAll"),
    table: {
      caption: words("Table.title"),
      head: [
        words("Table.place"),
        words("Report.role"),
        words("Table.person"),
        words("Table.level"),
        words("Site.events"),
      ],
      widths: [0.16, 0.18, 0.27, 0.17, 0.22],
      rows: places.map((place, index) => {
        const parts = participationsIn(occasion, place);
        const { name, roles, levels, counts } = facts[index] ?? none;
        const persons = [...new Set(parts.flatMap((one) => one.persons))];
        return [
          [sayText(name)],
          orDash(
            roles.map((role, at) =>
              sayText(labelOf(role), {
                notes: notes.cite(parts[at]?.evidence ?? []),
              }),
            ),
          ),
          orDash(
            persons.map((person) => {
              const held = titlesAt(person, occasion.date);
              return sayNamed(
                textIn(person.name, lang),
                sayTitles(held, lang),
                notes.cite(held.flatMap(({ evidence }) => evidence)),
              );
            }),
          ),
          orDash(levels.map((level) => sayText(level))),
          // In a column each, names of phases would be broken.
          counts.map(({ phase, count }) =>
            sayLine(String(count), { label: phase?.name.text ?? null }),
          ),
        ];
      }),
    },
  };
}

const none = {
  name: { text: "" } as TextIn,
  roles: [],
  levels: [],
  counts: [],
};

function orDash(lines: ReportLine[]): ReportLine[] {
  return lines.length === 0 ? [sayLine("–", { tone: "soft" })] : lines;
}

function sayNamed(
  name: TextIn,
  titles: readonly TextIn[],
  notes: number[],
): ReportLine {
  const said = [name, ...titles].map(markLanguage).join(", ");
  return sayText({ ...name, text: said }, { notes });
}

/** A row for each question: what is held, by whom, and what is shown meanwhile. */
export function tabulateDisagreements(
  { briefing, lang, words }: OpenPage,
  notes: NoteList,
): PageTable {
  const views = briefing.disagreements.map((one) =>
    viewDisagreement(briefing, one, lang, notes),
  );
  return {
    lead: words("Disagreements.lead"),
    table: {
      caption: words("Disagreements.title"),
      head: [
        words("Disagreements.question"),
        words("Report.held"),
        words("Disagreements.shown"),
      ],
      widths: [0.24, 0.44, 0.32],
      rows: views.map(({ question, positions, shown }) => [
        [sayText(question)],
        positions.map((position) =>
          sayText(position, { notes: position.notes }),
        ),
        [sayText(shown)],
      ]),
    },
  };
}

import type { NoteList } from "@/lib/citations/note-list";
import { describeDate } from "@/lib/dates/describe";
import { endSentence } from "@/lib/text/end-sentence";
import { textIn, type TextIn } from "@/lib/text/text-in";
import { listSteps } from "@/lib/timeline/story";
import { citePhase, citeStatement } from "@/lib/views/cited-text";
import { viewDisagreement } from "@/lib/views/disagreement-view";
import { viewPlaceFacts } from "@/lib/views/place-facts";
import { participationsIn } from "@/lib/views/place-marks";
import { labelOf } from "@/lib/views/role-mark";
import { sayTitles, titlesAt } from "@/lib/views/titles-at";
import { describeTimelineCaption } from "@/wording/figure/describe-timeline-caption";
import { markLanguage } from "@/wording/page/mark-language";
import type { OpenPage } from "@/wording/page/open-page";
import { sayDate } from "@/wording/record/say-date";
import type { ReportLine, ReportTable } from "./report-content";
import { sayLine, sayStatement, sayText } from "./report-lines";

/** What a page of text says as a table, and what that is, in a sentence: the summary tells of the map. */
type PageTable = { lead: string; table: ReportTable };

/** Phases and events in the order of time, each with what its sources say. */
export function tabulateSteps(page: OpenPage, notes: NoteList): PageTable {
  const { briefing, lang, words } = page;
  return {
    lead: endSentence(describeTimelineCaption(page, "all").caption),
    table: {
      caption: words("Occasion.timelineTitle"),
      head: [words("Report.when"), words("Report.step"), words("Report.says")],
      widths: [0.18, 0.24, 0.58],
      rows: listSteps(briefing).map((step) => {
        const { id, record, date } = step;
        const said =
          step.kind === "phase"
            ? citePhase(briefing, step.record, lang, notes).summary
            : citeStatement(
                briefing,
                id,
                step.record.summary,
                step.record.evidence,
                lang,
                notes,
              );
        return [
          [sayLine(sayDate(describeDate(date, lang), words))],
          [sayText(textIn(record.name, lang))],
          sayStatement(said, words),
        ];
      }),
    },
  };
}

/** A row for each place: role, persons, level, and in how many events it had a part. */
export function tabulatePlaces(page: OpenPage, notes: NoteList): PageTable {
  const { briefing, lang, words } = page;
  const { occasion, places } = briefing;
  const facts = places.map((place) => viewPlaceFacts(briefing, place, lang));
  const counted = facts[0]?.counts ?? [];
  const share = Math.min(0.08, 0.32 / Math.max(1, counted.length));
  const rest = 1 - share * counted.length;
  return {
    lead: words(counted[0]?.phase ? "Table.counts" : "Table.countsOfAll"),
    table: {
      caption: words("Table.title"),
      head: [
        words("Table.place"),
        words("Report.role"),
        words("Table.person"),
        words("Table.level"),
        ...counted.map(({ phase }) => phase?.name.text ?? words("Site.events")),
      ],
      widths: [
        0.2 * rest,
        0.25 * rest,
        0.34 * rest,
        0.21 * rest,
        ...counted.map(() => share),
      ],
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
          ...counts.map(({ count }) => [sayLine(String(count))]),
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

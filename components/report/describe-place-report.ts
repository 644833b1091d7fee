import type { Place } from "@/lib/briefing/model";
import type { NoteList } from "@/lib/citations/note-list";
import { describeDate } from "@/lib/dates/describe";
import type { ReportLine, ReportSection } from "@/lib/report/content";
import { viewPlace, type PlaceView } from "@/lib/views/place-view";
import type { OpenPage } from "../page/open-page";
import { sayDate } from "../record/say-date";
import { sayLine, sayRole, sayStatement, sayUnknowns } from "./report-lines";

/** What a document says of one place. Notes are cited in the order in which they are read. */
export function describePlaceReport(
  { briefing, lang, words }: OpenPage,
  place: Place,
  notes: NoteList,
): ReportSection[] {
  const view = viewPlace(briefing, place, lang, notes);
  const launch = words("Report.launchOn", {
    date: describeDate(briefing.launch.date, lang).text,
  });
  const roles = view.roles.map((role) => [
    [sayLine(launch)],
    [sayLine(words(`Role.${role.role}`))],
    sayRole(role, words),
  ]);
  const parts = view.phases.flatMap((phase) => {
    const when = sayLine(
      words("Report.phase", {
        name: phase.name,
        date: sayDate(phase.date, words),
      }),
    );
    if (phase.involvements.length === 0) {
      const none = sayLine(words("Record.noInvolvement"), { tone: "soft" });
      return [[[when], [sayLine("–")], [none]]];
    }
    return phase.involvements.map((one) => [
      [when],
      [sayLine(words(`Role.${one.role}`))],
      [
        ...sayStatement(one.statement, words),
        ...sayUnknowns(one.unknowns, words),
      ],
    ]);
  });
  return [
    {
      title: `${words("Record.role")}. ${words("Record.involvement")}`,
      lines: [],
      table: {
        caption: words("Report.historyCaption", { place: view.name }),
        head: [
          words("Report.when"),
          words("Report.role"),
          words("Report.says"),
        ],
        widths: [0.2, 0.16, 0.64],
        rows: [...roles, ...parts],
      },
    },
    {
      title: words("Report.names"),
      lines: sayNames(view, words("Record.formal"), words("Record.endonym")),
      table: null,
    },
  ];
}

function sayNames(
  view: PlaceView,
  formalLabel: string,
  endonymLabel: string,
): ReportLine[] {
  const { formal, endonym, formalEndonym, nameNotes } = view;
  const lines = [
    ...(formal === null ? [] : [sayLine(formal, { label: formalLabel })]),
    sayLine(endonym.text, { label: endonymLabel, lang: endonym.lang }),
    ...(formalEndonym === null || formalEndonym.text === endonym.text
      ? []
      : [sayLine(formalEndonym.text, { lang: formalEndonym.lang })]),
  ];
  return lines.map((line, index) =>
    index === lines.length - 1 ? { ...line, notes: nameNotes } : line,
  );
}

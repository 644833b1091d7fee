import type { Words } from "@/i18n/translator";
import type { Phase, Place } from "@/lib/briefing/model";
import { createNoteList, type NoteList } from "@/lib/citations/note-list";
import { describeDate, type DescribedDate } from "@/lib/dates/describe";
import {
  isBrief,
  type ReportExtent,
  type ReportLine,
  type ReportSection,
  type ReportTable,
} from "./report-content";
import {
  viewPlace,
  type PhaseView,
  type PlaceView,
} from "@/lib/views/place-view";
import type { RoleMark } from "@/lib/views/role-mark";
import type { ViewPage } from "@/wording/page/view-files";
import { listShown } from "./describe-lens-table";
import { sayDate } from "@/wording/record/say-date";
import {
  sayLine,
  sayRoleLabels,
  sayText,
  sayRole,
  sayStatement,
  sayUnknowns,
} from "./report-lines";

/**
 * What a document says of one place, first what its map shows; of the phases that are not `told` it only
 * names the parts. Notes are cited in the order in which they
 * are read.
 */
export function describePlaceReport(
  page: ViewPage,
  place: Place,
  notes: NoteList,
  { extent, told }: { extent: ReportExtent; told: readonly Phase[] },
): ReportSection[] {
  const { briefing, lang, words, lens } = page;
  const isTold = (id: string | undefined) => told.some((one) => one.id === id);
  // What comes first has the first numbers.
  for (const { evidence } of listShown(page, place)) notes.cite(evidence);
  const view = viewPlace(
    briefing,
    // What is only named takes no numbers.
    {
      ...place,
      involvements: place.involvements.filter(({ phase }) => isTold(phase.id)),
    },
    lang,
    notes,
    !isBrief(extent),
  );
  const whole = viewPlace(briefing, place, lang, createNoteList(lang));
  const phases = view.phases.filter(({ id }) => isTold(id));
  const role: ReportSection = {
    level: 1,
    title: words("Occasion.role"),
    lines:
      view.roles.length === 0
        ? [sayText(words.marked("Occasion.noRole"), { tone: "soft" })]
        : view.roles.flatMap((one) => sayRole(one, words, one.role.label)),
    table: null,
  };
  const parts: ReportSection = {
    level: 1,
    title: words("Occasion.partByPhase"),
    lines: [],
    table:
      extent === "full" || phases.length < view.phases.length
        ? summarise(whole, words, describeDate(briefing.occasion.date, lang))
        : null,
  };
  const isFirst = ({ isShown }: PhaseView) => isShown && lens === "involvement";
  const tell = (one: PhaseView) => describePhase(one, words, extent);
  return [
    ...phases
      .filter(isFirst)
      .map((one) => ({ ...tell(one), level: 1 as const })),
    role,
    ...(phases.every(isFirst) && parts.table === null ? [] : [parts]),
    ...phases.filter((one) => !isFirst(one)).map(tell),
    ...(isBrief(extent) ? [] : [describeNames(view, words)]),
  ];
}

function describeNames(view: PlaceView, words: Words): ReportSection {
  return {
    level: 1,
    title: words("Report.names"),
    lines: sayNames(view, words("Record.formal"), words("Record.endonym")),
    table: null,
  };
}

function sayPhase({ name, date }: PhaseView, words: Words): string {
  return words("Report.phase", { name: name.text, date: sayDate(date, words) });
}

function describePhase(
  phase: PhaseView,
  words: Words,
  extent: ReportExtent,
): ReportSection {
  const none = sayLine(words("Record.noInvolvement"), { tone: "soft" });
  const lines = phase.involvements.flatMap((one) => [
    ...sayStatement(one.statement, words, one.role.label),
    ...(isBrief(extent) ? [] : sayUnknowns(one.unknowns, words)),
  ]);
  return {
    level: 2,
    title: sayPhase(phase, words),
    lines: lines.length === 0 ? [none] : lines,
    table: null,
  };
}

/** The role in the occasion and the parts in each phase at a glance. */
function summarise(
  { name, roles, phases }: PlaceView,
  words: Words,
  occasion: DescribedDate,
): ReportTable {
  const row = (when: string, marks: readonly RoleMark[]) => [
    [sayLine(when)],
    [sayRoleLabels(marks)],
  ];
  return {
    caption: words("Occasion.historyCaption", { place: name.text }),
    head: [words("Report.when"), words("Report.role")],
    widths: [0.5, 0.5],
    rows: [
      row(
        words("Occasion.dated", { date: occasion.text }),
        roles.map(({ role }) => role),
      ),
      ...phases.map((phase) =>
        row(
          sayPhase(phase, words),
          phase.involvements.map(({ role }) => role),
        ),
      ),
    ],
  };
}

function sayNames(
  view: PlaceView,
  formalLabel: string,
  endonymLabel: string,
): ReportLine[] {
  const { formal, endonym, formalEndonym, type, names } = view;
  const lines = [
    ...(formal === null ? [] : [sayText(formal, { label: formalLabel })]),
    ...(endonym === null
      ? []
      : [sayLine(endonym.text, { label: endonymLabel, lang: endonym.lang })]),
    ...(formalEndonym === null || formalEndonym.text === endonym?.text
      ? []
      : [sayLine(formalEndonym.text, { lang: formalEndonym.lang })]),
    ...(type === null ? [] : [sayText(type)]),
  ];
  return lines.map((line, index) =>
    index === lines.length - 1 ? { ...line, notes: names.notes } : line,
  );
}

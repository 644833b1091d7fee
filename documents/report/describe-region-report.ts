import type { NoteList } from "@/lib/citations/note-list";
import { describeDate } from "@/lib/dates/describe";
import {
  isBrief,
  type ReportExtent,
  type ReportLine,
  type ReportSection,
} from "./report-content";
import { createNoteList } from "@/lib/citations/note-list";
import { viewOccasion } from "@/lib/views/occasion-view";
import { participationsIn } from "@/lib/views/place-marks";
import { viewPlace } from "@/lib/views/place-view";
import { titlesAt } from "@/lib/views/titles-at";
import { labelOf } from "@/lib/views/role-mark";
import { textIn, type TextIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import type { ViewPage } from "@/wording/page/view-files";
import {
  describeShownPhase,
  sayPhase,
  sayPhaseUnknowns,
} from "./describe-shown-phase";
import {
  sayLine,
  sayRoleLabels,
  sayText,
  sayRole,
  sayStatement,
} from "./report-lines";

/**
 * What a document says of the whole region, first what its map shows: all roles, or the shown phase with
 * all parts in it; then the occasion, the organisations, the phases.
 */
export function describeRegionReport(
  page: ViewPage,
  notes: NoteList,
  extent: ReportExtent,
): ReportSection[] {
  const { phase } = page.briefing;
  const rest = extent === "full" ? [describePhases(page)] : [];
  if (page.lens === "involvement" && phase !== undefined)
    return [
      describeShownPhase(page, phase, notes, extent),
      ...(extent === "tight"
        ? []
        : [
            describeRoles(page, notes, extent),
            ...describeOccasion(page, notes, extent),
          ]),
      ...rest,
    ];
  return [
    describeRoles(page, notes, extent),
    ...describeOccasion(page, notes, extent),
    ...rest,
  ];
}

function describeRoles(
  { briefing, lang, words }: OpenPage,
  notes: NoteList,
  extent: ReportExtent,
): ReportSection {
  const { occasion, places } = briefing;
  const rows = places.flatMap((place) => {
    // Only the roles are told here, so only they may take numbers.
    const { roles, name } = viewPlace(briefing, place, lang, {
      ...notes,
      cite: () => [],
    });
    if (roles.length === 0) return [sayNoRole(name, words)];
    return participationsIn(occasion, place).flatMap((one, index) => {
      const role = roles[index];
      if (role === undefined) return [];
      const statement = {
        ...role.statement,
        notes: notes.cite(one.evidence),
      };
      if (isBrief(extent))
        return [
          [
            [sayText(name)],
            [sayText(labelOf(role.role))],
            sayStatement(statement, words),
          ],
        ];
      const persons = role.persons.map((person, at) => {
        const titles = titlesAt(one.persons[at] ?? noTitles, occasion.date);
        const evidence = titles.flatMap((title) => title.evidence);
        return { ...person, notes: notes.cite(evidence) };
      });
      return [
        [
          [sayText(name)],
          [sayText(labelOf(role.role))],
          sayRole({ ...role, statement, persons }, words),
        ],
      ];
    });
  });
  const date = describeDate(occasion.date, lang).text;
  return {
    level: 1,
    title: words("Overview.places"),
    lines: [],
    table: {
      caption: words(
        isBrief(extent) ? "Occasion.regionCaption" : "Occasion.rolesCaption",
        { date },
      ),
      head: [words("Table.place"), words("Report.role"), words("Report.says")],
      widths: [0.15, 0.17, 0.68],
      rows,
    },
  };
}

const noTitles = { titles: [] };

/** The row of a place of whose role no source tells. */
function sayNoRole(name: TextIn, words: OpenPage["words"]): ReportLine[][] {
  return [
    [sayText(name)],
    [sayLine("–", { tone: "soft" })],
    [sayText(words.marked("Occasion.noRole"), { tone: "soft" })],
  ];
}

function describeOccasion(
  page: ViewPage,
  notes: NoteList,
  extent: ReportExtent,
): ReportSection[] {
  const { briefing, lang, words, lens } = page;
  const occasion = viewOccasion(briefing, lang, notes);
  const date = describeDate(briefing.occasion.date, lang).text;
  return [
    {
      level: 1,
      title: words("Occasion.heading"),
      lines: [
        ...sayStatement(occasion.event, words),
        ...(occasion.phase === null ||
        lens === "involvement" ||
        extent === "tight"
          ? []
          : sayPhase(occasion.phase, words, extent)),
        ...(extent === "full" ? sayDoubts(page) : []),
      ],
      table: null,
    },
    {
      level: 1,
      title: words("Occasion.organisations"),
      lines: [],
      table: {
        caption: words("Occasion.organisationsCaption", { date }),
        head: [
          words("Report.organisation"),
          words("Report.role"),
          words("Report.says"),
        ],
        widths: [0.27, 0.15, 0.58],
        rows: occasion.organisations.map(({ name, role, statement }) => [
          [sayLine(name)],
          [sayText(labelOf(role))],
          sayStatement(statement, words),
        ]),
      },
    },
  ];
}

/** The caution about the date of the occasion, and what no source says of the phase that is told with it. */
function sayDoubts(page: ViewPage): ReportLine[] {
  const { briefing, lang, lens } = page;
  const caution = briefing.occasion.date_note;
  return [
    ...(caution === undefined
      ? []
      : [sayText(textIn(caution, lang), { tone: "soft" })]),
    ...(lens === "involvement" ? [] : sayPhaseUnknowns(page)),
  ];
}

/** Which parts each place had in each phase; their evidence is with the places. */
function describePhases({ briefing, lang, words }: OpenPage): ReportSection {
  const views = briefing.places.map((place) =>
    viewPlace(briefing, place, lang, createNoteList(lang)),
  );
  const phases = views[0]?.phases ?? [];
  const share = 0.8 / Math.max(1, phases.length);
  return {
    level: 1,
    title: words("Occasion.partByPhase"),
    lines: [sayLine(words("Report.evidenceElsewhere"), { tone: "soft" })],
    table: {
      caption: words("Report.phasesCaption"),
      head: [words("Table.place"), ...phases.map(({ name }) => name.text)],
      widths: [0.2, ...phases.map(() => share)],
      rows: views.map((view) => [
        [sayText(view.name)],
        ...view.phases.map(({ involvements }): ReportLine[] => {
          return [sayRoleLabels(involvements.map(({ role }) => role))];
        }),
      ]),
    },
  };
}

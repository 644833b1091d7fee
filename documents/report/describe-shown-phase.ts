import type { NoteList } from "@/lib/citations/note-list";
import type { Phase } from "@/lib/briefing/model";
import { textIn } from "@/lib/text/text-in";
import { citePhase, type CitedPhase } from "@/lib/views/cited-text";
import type { OpenPage } from "@/wording/page/open-page";
import type { ViewPage } from "@/wording/page/view-files";
import { describeCompactTable, describeLensTable } from "./describe-lens-table";
import {
  isBrief,
  type ReportExtent,
  type ReportLine,
  type ReportSection,
} from "./report-content";
import { sayLine, sayStatement, sayUnknowns } from "./report-lines";

/** What the shown phase is, and every part that a place had in it. */
export function describeShownPhase(
  page: ViewPage,
  phase: Phase,
  notes: NoteList,
  extent: ReportExtent,
): ReportSection {
  const { briefing, lang, words } = page;
  // Where there is little room, the parts are told, which the map shows.
  const said =
    extent === "tight"
      ? []
      : sayPhase(citePhase(briefing, phase, lang, notes), words, extent);
  const { text, lang: own } = textIn(phase.name, lang);
  return {
    level: 1,
    title: text,
    ...(own !== undefined && { titleLang: own }),
    lines: [...said, ...(extent === "full" ? sayPhaseUnknowns(page) : [])],
    table: isBrief(extent)
      ? describeCompactTable(page, notes)
      : describeLensTable(page, notes),
  };
}

/** What the phase is; its points are left out of a brief, and follow each other in the notes of slides. */
export function sayPhase(
  { summary, statements }: CitedPhase,
  words: OpenPage["words"],
  extent: ReportExtent,
): ReportLine[] {
  if (isBrief(extent)) return sayStatement(summary, words);
  const points =
    extent === "full"
      ? statements.flatMap((one) => sayStatement(one, words))
      : [
          sayLine(statements.map(({ text }) => text).join(" "), {
            notes: [...new Set(statements.flatMap(({ notes }) => notes))],
          }),
        ];
  return [
    ...sayStatement(summary, words),
    ...(statements.length === 0 ? [] : points),
  ];
}

/** What no source says of the shown phase. */
export function sayPhaseUnknowns({
  briefing,
  lang,
  words,
}: OpenPage): ReportLine[] {
  const unknowns = briefing.phase?.unknowns ?? [];
  return sayUnknowns(
    unknowns.map((one) => textIn(one, lang)),
    words,
  );
}

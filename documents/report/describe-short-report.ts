import type { Involvement, Place } from "@/lib/briefing/model";
import type { NoteList } from "@/lib/citations/note-list";
import { beginSentence } from "@/lib/text/begin-sentence";
import { endSentence } from "@/lib/text/end-sentence";
import { textIn } from "@/lib/text/text-in";
import { summariseParts } from "@/lib/views/part-summary";
import type { ViewPage } from "@/wording/page/view-files";
import { plainAnswer, sayPartAnswer } from "@/wording/record/say-answer";
import { sayParts } from "@/wording/record/say-part";
import { describeLensTable, sayLensCaption } from "./describe-lens-table";
import type { ReportLine, ReportSection, ReportTable } from "./report-content";
import { sayLine, sayText } from "./report-lines";

/**
 * What the figure shows as a table; of the parts of all places in all events of a phase there are too many
 * statements for a short document, so that each place is summed up.
 */
export function describeShortReport(
  page: ViewPage,
  notes: NoteList,
): ReportSection[] {
  const isSummedUp = page.lens === "involvement" && page.place === null;
  return [
    {
      level: 1,
      title: page.words("Report.says"),
      lines: [],
      table: isSummedUp
        ? sumUpPlaces(page, notes)
        : describeLensTable(page, notes),
    },
  ];
}

/** A row for each place: what the map shows of it with all the evidence of that, and what it did. */
function sumUpPlaces(page: ViewPage, notes: NoteList): ReportTable {
  const { briefing, lang, words } = page;
  return {
    caption: sayLensCaption(page),
    head: [words("Table.place"), words("Report.says")],
    widths: [0.17, 0.83],
    rows: briefing.places.map((place) => [
      [sayText(textIn(place.name, lang))],
      sumUp(page, place, notes),
    ]),
  };
}

function sumUp(
  { briefing, lang, words }: ViewPage,
  place: Place,
  notes: NoteList,
): ReportLine[] {
  const own: Involvement[] = place.involvements.filter(
    ({ phase }) => phase === briefing.phase,
  );
  if (own.length === 0)
    return [sayLine(words("Record.noInvolvement"), { tone: "soft" })];
  const shown = plainAnswer(sayPartAnswer(briefing, place, lang, words));
  const parts = summariseParts(briefing, own, lang);
  const did = beginSentence(sayParts(parts, lang, words), lang);
  return [
    sayLine(endSentence(shown), {
      notes: notes.cite(own.flatMap(({ evidence }) => evidence)),
    }),
    sayLine(endSentence(did)),
  ];
}

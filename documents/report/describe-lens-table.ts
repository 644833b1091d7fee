import type { Involvement, Participation, Place } from "@/lib/briefing/model";
import type { NoteList } from "@/lib/citations/note-list";
import { describeDate } from "@/lib/dates/describe";
import { citeStatement } from "@/lib/views/cited-text";
import { participationsIn } from "@/lib/views/place-marks";
import { labelOf, markRole } from "@/lib/views/role-mark";
import { plainIn, textIn } from "@/lib/text/text-in";
import type { ViewPage } from "@/wording/page/view-files";
import type { ReportLine, ReportTable } from "./report-content";
import { sayLine, sayStatement, sayText } from "./report-lines";

/** What the figure of a view shows in its lens: a row for each statement on each place, or on the chosen one. */
export function describeLensTable(
  page: ViewPage,
  notes: NoteList,
): ReportTable {
  const { briefing, words, place } = page;
  const places = place === null ? briefing.places : [place];
  return {
    caption: sayLensCaption(page),
    head: [words("Table.place"), words("Report.role"), words("Report.says")],
    widths: [0.16, 0.22, 0.62],
    rows: places.flatMap((one) => sayPlace(page, one, notes)),
  };
}

/** The same with a row for each place, in which every part has a line: it takes half of the room. */
export function describeCompactTable(
  page: ViewPage,
  notes: NoteList,
): ReportTable {
  const { caption, head, rows } = describeLensTable(page, notes);
  const [place = "", , says = ""] = head;
  const names = [...new Set(rows.map(([name]) => name?.[0]?.text))];
  return {
    caption,
    head: [place, says],
    widths: [0.13, 0.87],
    rows: names.map((one) => {
      const mine = rows.filter(([name]) => name?.[0]?.text === one);
      return [
        mine[0]?.[0] ?? [],
        mine.flatMap(([, role, said]) => labelFirst(said, role?.[0])),
      ];
    }),
  };
}

/** Lines of which the first is told to be of a role; a dash is none. */
function labelFirst(
  lines: readonly ReportLine[] = [],
  role: ReportLine | undefined,
): ReportLine[] {
  const label = role?.tone === "soft" ? null : (role?.text ?? null);
  return lines.map((line, index) => (index === 0 ? { ...line, label } : line));
}

/** The records of a place that the map shows in the lens of a view. */
export function listShown(
  { briefing, lens }: Pick<ViewPage, "briefing" | "lens">,
  place: Place,
): readonly (Participation | Involvement)[] {
  return lens === "participation"
    ? participationsIn(briefing.occasion, place)
    : place.involvements.filter(({ phase }) => phase === briefing.phase);
}

/** What a table of that says above it. */
export function sayLensCaption({
  briefing,
  lang,
  words,
  lens,
  place,
}: ViewPage): string {
  const { phase, occasion } = briefing;
  const said =
    lens === "involvement" && phase !== undefined
      ? words("Figure.partsCaption", { phase: plainIn(phase.name, lang) })
      : words("Occasion.regionCaption", {
          date: describeDate(occasion.date, lang).text,
        });
  return place === null ? said : `${plainIn(place.name, lang)}. ${said}`;
}

function sayPlace(
  page: ViewPage,
  place: Place,
  notes: NoteList,
): ReportLine[][][] {
  const { briefing, lang, words, lens } = page;
  const name = sayText(textIn(place.name, lang));
  const records = listShown(page, place);
  if (records.length === 0)
    return [
      [
        [name],
        [sayLine("–", { tone: "soft" })],
        [
          sayLine(
            lens === "participation"
              ? words("Occasion.noRole")
              : words("Record.noInvolvement"),
            { tone: "soft" },
          ),
        ],
      ],
    ];
  return records.map(({ id, role, statement, evidence }) => [
    [name],
    [sayText(labelOf(markRole(role, lang)))],
    sayStatement(
      citeStatement(briefing, id, statement, evidence, lang, notes),
      words,
    ),
  ]);
}

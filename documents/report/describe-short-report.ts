import type { Place } from "@/lib/briefing/model";
import type { NoteList } from "@/lib/citations/note-list";
import { describeDate } from "@/lib/dates/describe";
import { citeStatement } from "@/lib/views/cited-text";
import { participationsIn } from "@/lib/views/place-marks";
import { labelOf, markRole } from "@/lib/views/role-mark";
import { plainIn, textIn } from "@/lib/text/text-in";
import type { ViewPage } from "@/wording/page/view-files";
import type { ReportLine, ReportSection } from "./report-content";
import { sayLine, sayStatement, sayText } from "./report-lines";

/** What the figure shows as a table: a statement for each place, or for the chosen one alone. */
export function describeShortReport(
  page: ViewPage,
  notes: NoteList,
): ReportSection[] {
  const { briefing, words, place } = page;
  const places = place === null ? briefing.places : [place];
  return [
    {
      level: 1,
      title: words("Report.says"),
      lines: [],
      table: {
        caption: sayCaption(page),
        head: [
          words("Table.place"),
          words("Report.role"),
          words("Report.says"),
        ],
        widths: [0.17, 0.17, 0.66],
        rows: places.flatMap((one) => sayPlace(page, one, notes)),
      },
    },
  ];
}

function sayCaption({ briefing, lang, words, lens, place }: ViewPage): string {
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
  { briefing, lang, words, lens }: ViewPage,
  place: Place,
  notes: NoteList,
): ReportLine[][][] {
  const name = sayText(textIn(place.name, lang));
  const records =
    lens === "participation"
      ? participationsIn(briefing.occasion, place)
      : place.involvements.filter(({ phase }) => phase === briefing.phase);
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

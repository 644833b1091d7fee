import { describeDate } from "@/lib/dates/describe";
import { plainIn } from "@/lib/text/text-in";
import { sayPlaceMarks } from "../map/say-place-roles";
import type { ViewPage } from "../page/view-files";

/** What is under the figure of a view, and in its place for those who do not see it. */
export type FigureCaption = {
  /** "Figure": the name of the sequence in Word. */
  label: string;
  /** "Table", in the same way. */
  tableLabel: string;
  caption: string;
  /** What the picture says, for those who do not see it. */
  alternative: string;
};

/** Caption and alternative text of the figure of a view. */
export function describeCaption(page: ViewPage): FigureCaption {
  const { words } = page;
  return {
    label: words("Report.figure"),
    tableLabel: words("Report.table"),
    caption: sayCaption(page),
    alternative: sayAlternative(page),
  };
}

function sayCaption({ briefing, lang, words, place, lens }: ViewPage): string {
  const { phase } = briefing;
  if (lens === "involvement" && phase !== undefined) {
    const shown = { phase: plainIn(phase.name, lang) };
    return place === null
      ? words("Figure.partsCaption", shown)
      : words("Figure.placePartsCaption", {
          ...shown,
          place: plainIn(place.name, lang),
        });
  }
  const date = describeDate(briefing.occasion.date, lang).text;
  return place === null
    ? words("Occasion.regionCaption", { date })
    : words("Occasion.placeCaption", {
        place: plainIn(place.name, lang),
        date,
      });
}

/** What the map tells of each place, and which of them is marked. What is beside it is not repeated. */
function sayAlternative(page: ViewPage): string {
  const { briefing, lang, words, place, lens } = page;
  const { phase } = briefing;
  const roles = sayPlaceMarks(page);
  const said =
    lens === "involvement" && phase !== undefined
      ? words("Figure.partsDescription", {
          phase: plainIn(phase.name, lang),
          roles,
        })
      : words("Occasion.figureDescription", {
          date: describeDate(briefing.occasion.date, lang).text,
          roles,
        });
  return place === null
    ? said
    : `${said} ${words("Figure.outlined", { place: plainIn(place.name, lang) })}`;
}

import { describeDate } from "@/lib/dates/describe";
import { plainIn } from "@/lib/text/text-in";
import { sayPlaceRoles } from "../map/say-place-roles";
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
  const { briefing, lang, words, place } = page;
  const date = describeDate(briefing.occasion.date, lang).text;
  return {
    label: words("Report.figure"),
    tableLabel: words("Report.table"),
    caption:
      place === null
        ? words("Occasion.regionCaption", { date })
        : words("Occasion.placeCaption", {
            place: plainIn(place.name, lang),
            date,
          }),
    alternative: words("Report.alternative", {
      roles: sayPlaceRoles(page),
      disclaimer: plainIn(briefing.disclaimer, lang),
    }),
  };
}

import { fillOfRole, fillOfStep } from "@/lib/map/role-fills";
import type { FigurePlace } from "@/lib/sheet/figure-content";
import { occasionRole } from "@/lib/views/place-marks";
import { describePlaces } from "@/wording/map/describe-places";
import { joinLabel } from "@/wording/map/map-place";
import type { ViewPage } from "@/wording/page/view-files";

/** The places of a briefing with what the lens shows of them. */
export function describeFigurePlaces({
  briefing,
  lang,
  words,
  lens,
}: ViewPage): FigurePlace[] {
  const fills = briefing.places.map((place) =>
    fillOfRole(occasionRole(briefing, place)),
  );
  return describePlaces(briefing, lang, words).map(
    ({ id, name, marks, step, disagreed }, index) => {
      const mark = marks[lens] ?? marks.participation;
      return {
        id,
        name,
        ...mark,
        label: joinLabel(mark.label),
        fill:
          lens === "participation"
            ? (fills[index] ?? "unknown")
            : fillOfStep(step),
        isDisagreed: disagreed.includes(lens),
      };
    },
  );
}

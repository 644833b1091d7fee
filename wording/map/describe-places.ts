import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { shapeCodeOf } from "@/lib/briefing/place-shape";
import { unknownShape } from "@/lib/map/symbols";
import { withBase } from "@/lib/url/site";
import { paths } from "@/lib/url/paths";
import { disagreedLenses } from "@/lib/views/disagreements";
import {
  countEvents,
  occasionRoles,
  mainInvolvement,
  unknownRole,
} from "@/lib/views/place-marks";
import { textIn } from "@/lib/text/text-in";
import type { MapPlace } from "./map-place";
import { listRoleLabels } from "./say-roles";

/** The words, symbols and address of each place, in the order of the briefing. */
export function describePlaces(
  briefing: Briefing,
  lang: string,
  words: Words,
  hrefOf: (id: string) => string = (id) =>
    withBase(paths.place(lang, briefing.id, id)),
): MapPlace[] {
  return briefing.places.map((place) => {
    const name = textIn(place.name, lang);
    const roles = occasionRoles(briefing, place);
    const [role] = roles;
    const part = mainInvolvement(briefing, place);
    const count = countEvents(briefing, place);
    return {
      id: place.id,
      name: name.text,
      ...(name.lang !== undefined && { lang: name.lang }),
      href: hrefOf(place.id),
      marks: {
        participation: {
          role: role?.id ?? unknownRole,
          label: listRoleLabels(roles, lang, words),
          shape: role?.symbol ?? unknownShape,
        },
        ...(briefing.phase !== undefined && {
          involvement: {
            role: part?.id ?? unknownRole,
            label:
              part === null
                ? [words.marked("Map.noPart")]
                : [words.marked("Map.events", { count })],
            shape: part?.symbol ?? unknownShape,
            ...(part !== null && { count }),
          },
        }),
      },
      step: part === null ? unknownRole : Math.min(count, 3),
      // A point has no area to hatch; its record says what sources disagree on.
      disagreed:
        shapeCodeOf(place) === null ? [] : disagreedLenses(briefing, place),
    };
  });
}

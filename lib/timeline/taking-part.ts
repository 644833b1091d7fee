import type { Briefing, Location, Place } from "../briefing/model";
import { countEvents } from "../views/place-marks";
import type { Step } from "./story";

/** What the map shows of a step. */
export type TakingPart = {
  /** Places that had a part, by id: 0 to 3 and more for the events of a phase, 3 in an event. */
  shades: Readonly<Record<string, number>>;
  /** Locations at which it took place, by id. */
  locations: readonly string[];
};

/** The darkest shade: three events and more, or a part in the event. */
const darkest = 3;

/** Who took part in a step and where it took place, as far as sources say. */
export function takingPart(briefing: Briefing, step: Step): TakingPart {
  if (step.kind === "phase") {
    return {
      shades: shade(briefing, (place) =>
        countEvents(briefing, place, step.record),
      ),
      locations: [
        ...new Set(step.record.events.flatMap((event) => locationOf(event))),
      ].map(({ id }) => id),
    };
  }
  const taking = new Set(step.record.participants.map(({ who }) => who.id));
  return {
    shades: shade(briefing, (place) => (taking.has(place.id) ? darkest : 0)),
    locations: locationOf(step.record).map(({ id }) => id),
  };
}

function shade(
  { places }: Briefing,
  count: (place: Place) => number,
): Record<string, number> {
  return Object.fromEntries(
    places.map((place) => [place.id, Math.min(count(place), darkest)]),
  );
}

function locationOf(event: { location: Location | string }): Location[] {
  return typeof event.location === "string" ? [] : [event.location];
}

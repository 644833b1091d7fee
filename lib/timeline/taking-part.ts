import type { Briefing, Location, Place, Role } from "../briefing/model";
import { shapeCodeOf } from "../briefing/place-shape";
import { isDisagreedIn } from "../views/disagreements";
import { listParticipants } from "../views/list-participants";
import { countEvents } from "../views/place-marks";
import type { Step } from "./story";

/** What the map shows of a step. */
type TakingPart = {
  /**
   * Shades of places by id. In a phase 0 to 3 and more for its events; in an event 3 for a part in
   * it, 1 for being there without acting, 0 for not being named.
   */
  shades: Readonly<Record<string, number>>;
  /** The roles of those who were there without acting. */
  asides: readonly Role[];
  /** States on whose part sources disagree, by id. */
  disagreed: readonly string[];
  /** Locations at which it took place, by id. */
  locations: readonly string[];
};

/** The darkest shade: three events and more, or a part in the event. */
const darkest = 3;

/** The shade of one that was there and did not act. */
const aside = 1;

/** Who took part in a step and where it took place, as far as sources say. */
export function takingPart(briefing: Briefing, step: Step): TakingPart {
  const { places } = briefing;
  const shared = {
    disagreed: places
      .filter(
        (place) =>
          shapeCodeOf(place) !== null && isDisagreedIn(step.record, place),
      )
      .map(({ id }) => id),
    locations: listLocations(step),
  };
  if (step.kind === "phase") {
    return {
      ...shared,
      shades: shade(briefing, (place) =>
        countEvents(briefing, place, step.record),
      ),
      asides: [],
    };
  }
  const attendances = listParticipants(step.record, briefing.roles);
  const parts = places.map((place) => ({
    place,
    roles: attendances.find(({ who }) => who === place)?.roles ?? [],
  }));
  const asides = parts.filter(({ roles }) => roles.every(({ aside }) => aside));
  return {
    ...shared,
    shades: shade(briefing, (place) => {
      const part = parts.find((one) => one.place === place);
      if (part === undefined || part.roles.length === 0) return 0;
      return asides.includes(part) ? aside : darkest;
    }),
    asides: asideRoles(briefing).filter((role) =>
      asides.some(({ roles }) => roles.includes(role)),
    ),
  };
}

/** Roles of those who were there and did not act: an observer adopts nothing. */
export function asideRoles({ roles }: Briefing): Role[] {
  return roles.filter(({ aside }) => aside);
}

function shade(
  { places }: Briefing,
  count: (place: Place) => number,
): Record<string, number> {
  return Object.fromEntries(
    places.map((place) => [place.id, Math.min(count(place), darkest)]),
  );
}

function listLocations(step: Step): string[] {
  const events = step.kind === "phase" ? step.record.events : [step.record];
  return [...new Set(events.flatMap(locationOf))].map(({ id }) => id);
}

function locationOf(event: { location: Location | string }): Location[] {
  return typeof event.location === "string" ? [] : [event.location];
}

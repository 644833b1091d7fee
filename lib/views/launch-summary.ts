import type {
  Briefing,
  InvolvementRole,
  ParticipationRole,
  Place,
} from "../briefing/model";
import { shapeCodeOf } from "../briefing/place-shape";
import { describeDate } from "../dates/describe";
import { lenses, type Lens } from "../url/lens";
import { disagreedLenses } from "./disagreements";
import {
  launchRoles,
  mainInvolvement,
  unknownRole,
  type UnknownRole,
} from "./place-marks";
import { plainIn } from "../text/text-in";

/** A role at the launch, and whose it was. */
export type RoleSummary = {
  role: ParticipationRole | UnknownRole;
  /** Places that had it, as their main role or beside it. */
  count: number;
  /** Names of those that had it beside their main role: the map tells it of them in words only. */
  besides: string[];
};

/** Whether every place that had a role is shown by another, so that the map has no symbol for it. */
export function isInWordsOnly({ count, besides }: RoleSummary): boolean {
  return count === besides.length;
}

/** What the legend needs: the roles and parts that occur, and what the launch was. */
export type LaunchSummary = {
  roles: RoleSummary[];
  parts: (InvolvementRole | UnknownRole)[];
  date: string;
  /** Where the lines from the delegations lead; null where the map has no such lines. */
  venue: string | null;
  phase: string;
  /** Lenses in which sources disagree on what the map shows of a state. */
  disagreed: Lens[];
};

/** Sums the launch up in a language, in the order in which the places first show each role. */
export function summariseLaunch(
  briefing: Briefing,
  lang: string,
): LaunchSummary {
  const { places, launch, launchedPhase } = briefing;
  const parts = places.map(
    (place) => mainInvolvement(briefing, place) ?? unknownRole,
  );
  const link = linkEnds(briefing);
  return {
    roles: summariseRoles(briefing, lang),
    parts: unknownLast(parts),
    date: describeDate(launch.date, lang).text,
    venue: link === null ? null : plainIn(link.venue.name, lang),
    phase: plainIn(launchedPhase.name, lang),
    disagreed: lenses.filter((lens) =>
      places.some(
        (place) =>
          shapeCodeOf(place) !== null &&
          disagreedLenses(briefing, place).includes(lens),
      ),
    ),
  };
}

/**
 * Between which places the map draws lines: from every delegation to the venue. Null where there is
 * no delegation, or no venue, or more than one: then no source tells which of them each came to.
 */
export function linkEnds(
  briefing: Briefing,
): { delegations: Place[]; venue: Place } | null {
  const having = (role: ParticipationRole) =>
    briefing.places.filter((place) =>
      launchRoles(briefing, place).includes(role),
    );
  const [venue, ...others] = having("venue");
  if (venue === undefined || others.length > 0) return null;
  const delegations = having("delegation").filter((place) => place !== venue);
  return delegations.length === 0 ? null : { delegations, venue };
}

function summariseRoles(briefing: Briefing, lang: string): RoleSummary[] {
  const had = briefing.places.map((place) => {
    const [first, ...beside] = launchRoles(briefing, place);
    const main: RoleSummary["role"] = first ?? unknownRole;
    return { main, beside, name: plainIn(place.name, lang) };
  });
  const roles: RoleSummary["role"][] = [
    ...had.map(({ main }) => main),
    ...had.flatMap(({ beside }) => beside),
  ];
  return unknownLast(roles).map((role) => {
    const besides = had
      .filter(({ beside }) => beside.some((one) => one === role))
      .map(({ name }) => name);
    const mains = had.filter(({ main }) => main === role);
    return { role, count: mains.length + besides.length, besides };
  });
}

/** Each once, in their order; the unknown at the end. */
function unknownLast<R extends string>(roles: readonly R[]): R[] {
  const isUnknown = (role: R) => (role === unknownRole ? 1 : 0);
  return [...new Set(roles)].sort((a, b) => isUnknown(a) - isUnknown(b));
}

import { plainIn } from "../text/text-in";
import type { Briefing, Part, Place, Role } from "../briefing/model";
import { shapeCodeOf } from "../briefing/place-shape";
import { describeDate } from "../dates/describe";
import { lenses, type Lens } from "../url/lens";
import { disagreedLenses } from "./disagreements";
import { mainInvolvement, occasionRoles } from "./place-marks";

/** A role in the occasion, or null for none that is known, and whose it was. */
export type RoleSummary = {
  role: Role | null;
  /** Places that had it, as their main role or beside it. */
  count: number;
  /** Names of those that had it beside their main role: the map tells it of them in words only. */
  besides: string[];
  /** Whether no place with a shape has it as its main role: the map has no area of its colour. */
  isOfPoints: boolean;
  /** Whether only cities have, whose symbols have a colour of their own. */
  isOfCities: boolean;
};

/** What the key of the map needs: the roles and parts that occur, and what the lenses show. */
export type LensSummary = {
  roles: RoleSummary[];
  /** Null for the part of which no source tells. */
  parts: (Part | null)[];
  /** Of the occasion. */
  date: string;
  /** Where the lines lead; null where the map has no such lines. */
  venue: string | null;
  /** The phase of the second lens; null where there is no such lens. */
  phase: string | null;
  /** Lenses in which sources disagree on what the map shows of a place with a shape. */
  disagreed: Lens[];
};

/** Sums up what the lenses show, roles and parts in the order of their weight. */
export function summariseLenses(briefing: Briefing, lang: string): LensSummary {
  const { places, occasion, phase } = briefing;
  const link = linkEnds(briefing);
  return {
    roles: summariseRoles(briefing, lang),
    parts:
      phase === undefined
        ? []
        : inOrder(
            briefing.parts,
            places.map((place) => mainInvolvement(briefing, place)),
          ),
    date: describeDate(occasion.date, lang).text,
    venue: link === null ? null : plainIn(link.venue.name, lang),
    phase: phase === undefined ? null : plainIn(phase.name, lang),
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
 * Between which places the map draws lines: from each that has a role from which one leads, to the
 * venue. Null where there is none, or no venue, or more than one: then no source tells which of them
 * each came to.
 */
export function linkEnds(
  briefing: Briefing,
): { from: Place[]; venue: Place } | null {
  const having = (is: (role: Role) => boolean) =>
    briefing.places.filter((place) => occasionRoles(briefing, place).some(is));
  const [venue, ...others] = having((role) => role.venue);
  if (venue === undefined || others.length > 0) return null;
  const from = having(({ line }) => line).filter((place) => place !== venue);
  return from.length === 0 ? null : { from, venue };
}

function summariseRoles(briefing: Briefing, lang: string): RoleSummary[] {
  const had = briefing.places.map((place) => {
    const [main = null, ...beside] = occasionRoles(briefing, place);
    return { place, main, beside, name: plainIn(place.name, lang) };
  });
  const roles = [
    ...had.map(({ main }) => main),
    ...had.flatMap(({ beside }) => beside),
  ];
  return inOrder(briefing.roles, roles).map((role) => {
    const besides = had
      .filter(({ beside }) => beside.some((one) => one === role))
      .map(({ name }) => name);
    const mains = had.filter(({ main }) => main === role);
    return {
      role,
      count: mains.length + besides.length,
      besides,
      isOfPoints: mains.every(({ place }) => shapeCodeOf(place) === null),
      isOfCities:
        mains.length > 0 && mains.every(({ place }) => place.kind === "city"),
    };
  });
}

/** Those that occur, each once, in the order of their file; the unknown at the end. */
function inOrder<R>(
  all: readonly R[],
  occurring: readonly (R | null)[],
): (R | null)[] {
  return [
    ...all.filter((role) => occurring.includes(role)),
    ...(occurring.includes(null) ? [null] : []),
  ];
}

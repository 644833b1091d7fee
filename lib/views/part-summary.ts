import type {
  Briefing,
  BriefingEvent,
  Involvement,
  Part,
  Place,
  Unlocated,
} from "../briefing/model";
import { describeYear, startOf } from "../dates/describe";
import { plainIn } from "../text/text-in";
import { listEvents } from "./place-marks";

/** Years of events at one place, or of those that have none on a map, and why. */
export type WhereAndWhen = { years: YearOfEvents[] } & (
  { place: string } | { place: null; why: Unlocated }
);

type YearOfEvents = { year: string; count: number };

/** What a place did in all phases, summed up from its involvements. */
export type PartSummary = {
  /** Phases in which it is documented to have had a part. */
  phases: number;
  allPhases: number;
  /** The year in which the first of these phases began. */
  since: string;
  /** The weightiest first. An event counts for each part that the place had in it. */
  parts: {
    part: Part;
    /** Different events; 0 for a part that is tied to none. */
    count: number;
    where: WhereAndWhen[];
  }[];
};

/** Sums up the involvements of a place; null where there is none. */
export function summarisePart(
  briefing: Briefing,
  place: Place,
  lang: string,
): PartSummary | null {
  const { involvements } = place;
  if (involvements.length === 0) return null;
  const own = new Set(involvements.map(({ phase }) => phase));
  const [first = ""] = [...own]
    .map(({ interval }) => interval)
    .sort((one, other) => startOf(one) - startOf(other));
  return {
    phases: own.size,
    allPhases: briefing.phases.length,
    since: describeYear(first, lang),
    parts: summariseParts(briefing, involvements, lang),
  };
}

/** The parts in some involvements, each with its events. */
export function summariseParts(
  briefing: Briefing,
  involvements: readonly Involvement[],
  lang: string,
): PartSummary["parts"] {
  return briefing.parts.flatMap((part) => {
    const own = involvements.filter(({ role }) => role === part);
    if (own.length === 0) return [];
    const events = listEvents(own);
    return [{ part, count: events.length, where: listWhere(events, lang) }];
  });
}

/** Places and years of events, in the order of time. */
export function listWhere(
  events: readonly BriefingEvent[],
  lang: string,
): WhereAndWhen[] {
  const all = new Map<string, WhereAndWhen>();
  for (const { location, date } of events) {
    const where =
      typeof location === "string"
        ? { place: null, why: location }
        : { place: plainIn(location.name, lang) };
    const key = JSON.stringify(where);
    const { years } = all.get(key) ?? { ...where, years: [] };
    all.set(key, { ...where, years: addYear(years, describeYear(date, lang)) });
  }
  return [...all.values()];
}

function addYear(years: YearOfEvents[], year: string): YearOfEvents[] {
  return years.some((one) => one.year === year)
    ? years.map((one) =>
        one.year === year ? { year, count: one.count + 1 } : one,
      )
    : [...years, { year, count: 1 }];
}

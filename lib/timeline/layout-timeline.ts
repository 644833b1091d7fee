import type { Briefing } from "../briefing/model";
import { spanOf, type TimeSpan } from "../dates/span";

/** A stretch of the chart, in percent of its width. */
export type Stretch = { left: number; width: number };

/** A stretch in a lane, counted from 0, so that no two marks lie on each other. */
type Mark = Stretch & { id: string; lane: number };

type TimelineChart = {
  years: (Stretch & { year: number })[];
  /** The end of one that is open is not known: its band runs to the end of the chart and fades. */
  phases: (Mark & { isOpen: boolean })[];
  phaseLanes: number;
  /** Whether one of the bands has the least width: none may lie on an edge of it then. */
  hasShortPhase: boolean;
  /** The mark of a vague event, not known to the day, is the time in which it may have been. */
  events: (Mark & { isVague: boolean })[];
  lanes: number;
};

/**
 * Share of the chart, in percent, that a mark takes at least, to be seen and to be hit: 24 pixels of
 * the least width in components/timeline/timeline.css.
 */
const leastWidth = 2.4;

/** What the chart shows: phases and events over the years of the whole briefing. */
type Shown = Pick<Briefing, "phases" | "events">;

/**
 * Lays phases out as bands and events as marks along the years. Marks are as long as the time that
 * the date leaves open, at least `least` percent of the chart, and go to the first lane that has room.
 */
export function layoutTimeline(
  { phases, events }: Shown,
  shown: readonly string[] = events.map(({ id }) => id),
  least = leastWidth,
): TimelineChart {
  const spans = new Map(
    [...phases.map((one) => [one.id, one.interval]), ...eventDates(events)].map(
      ([id = "", date = ""]) => [id, spanOf(date)],
    ),
  );
  const all = [...spans.values()];
  const first = yearOf(Math.min(...all.map(({ start }) => start)));
  const last = yearOf(
    Math.max(...all.map(({ start, end }) => (end === null ? start : end - 1))),
  );
  const [from, to] = [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)];
  const stretch = (start: number, end: number): Stretch => ({
    left: round(((start - from) / (to - from)) * 100),
    width: round(((end - start) / (to - from)) * 100),
  });
  const spanFor = (id: string): TimeSpan =>
    spans.get(id) ?? { start: from, end: from, isVague: false };
  const bands = stack(
    phases.map(({ id }) => {
      const { start, end } = spanFor(id);
      return {
        id,
        ...widen(stretch(start, end ?? to), least),
        isOpen: end === null,
      };
    }),
  );
  const marks = stack(
    events
      .filter(({ id }) => shown.includes(id))
      .map(({ id }) => {
        const { start, end, isVague } = spanFor(id);
        return { id, ...widen(stretch(start, end ?? to), least), isVague };
      }),
  );
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      ...stretch(
        Date.UTC(first + index, 0, 1),
        Date.UTC(first + index + 1, 0, 1),
      ),
    })),
    phases: bands.marks,
    phaseLanes: bands.lanes,
    hasShortPhase: bands.marks.some(({ width }) => width <= least),
    events: marks.marks,
    lanes: marks.lanes,
  };
}

/** Puts each stretch into the first lane that has room for it. */
function stack<S extends Stretch>(
  stretches: readonly S[],
): { marks: (S & { lane: number })[]; lanes: number } {
  const ends: number[] = [];
  const marks = stretches.map((one) => {
    const free = ends.findIndex((end) => end <= one.left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = one.left + one.width;
    return { ...one, lane };
  });
  return { marks, lanes: ends.length };
}

function eventDates(events: Briefing["events"]): string[][] {
  return events.map(({ id, date }) => [id, date]);
}

/** A stretch that is wide enough to be seen, around the same middle and within the chart. */
function widen({ left, width }: Stretch, least: number): Stretch {
  if (width >= least) return { left, width };
  const start = left - (least - width) / 2;
  return {
    left: round(Math.min(Math.max(start, 0), 100 - least)),
    width: least,
  };
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { Briefing } from "../briefing/model";
import { spanOf, type TimeSpan } from "../dates/span";

/** A stretch of the chart, in percent of its width. */
export type Stretch = { left: number; width: number };

type TimelineChart = {
  years: (Stretch & { year: number })[];
  phases: (Stretch & {
    id: string;
    /** Its end is not known, so the band runs to the end of the chart and fades. */
    isOpen: boolean;
  })[];
  events: (Stretch & {
    id: string;
    /** Counted from 0, so that no two marks lie on each other. */
    lane: number;
    /** Not known to the day: drawn as the time in which it may have been. */
    isVague: boolean;
  })[];
  lanes: number;
};

/** Share of the chart, in percent, that the mark of a day takes: to be seen and to be hit. */
const leastWidth = 1.6;

/**
 * Lays phases out as bands and events as marks along the years. Marks are as long as the time that
 * the date leaves open, and go to the first lane that has room.
 */
export function layoutTimeline({ phases, events }: Briefing): TimelineChart {
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
  const laneEnds: number[] = [];
  const marks = events.map(({ id }) => {
    const { start, end, isVague } = spanFor(id);
    const { left, width } = widen(stretch(start, end ?? to));
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= left);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = left + width;
    return { id, left, width, lane, isVague };
  });
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      ...stretch(
        Date.UTC(first + index, 0, 1),
        Date.UTC(first + index + 1, 0, 1),
      ),
    })),
    phases: phases.map(({ id }) => {
      const { start, end } = spanFor(id);
      return { id, ...stretch(start, end ?? to), isOpen: end === null };
    }),
    events: marks,
    lanes: laneEnds.length,
  };
}

function eventDates(events: Briefing["events"]): string[][] {
  return events.map(({ id, date }) => [id, date]);
}

/** A stretch that is wide enough to be seen, around the same middle and within the chart. */
function widen({ left, width }: Stretch): Stretch {
  if (width >= leastWidth) return { left, width };
  const start = left - (leastWidth - width) / 2;
  return {
    left: round(Math.min(Math.max(start, 0), 100 - leastWidth)),
    width: leastWidth,
  };
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

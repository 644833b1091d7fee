import type { FigureContent } from "./figure-content";

/** A stretch of time on a chart, in percent of its width. */
type Stretch = { left: number; width: number };

/** How an event is marked: hollow where it is beside the story, pale and dashed where its day is not known. */
type EventLook = "event" | "vague" | "aside";

/** What a row of the chart shows: a phase, whose end may not be known, or an event. */
export type TimelineRow = Stretch & { id: string; text: string } & (
    { kind: "phase"; isOpen: boolean } | { kind: "event"; look: EventLook }
  );

/** Everything that the chart of a timeline says, in finished words, in the order of time. */
export type TimelineContent = Pick<
  FigureContent,
  | "accent"
  | "description"
  | "heading"
  | "id"
  | "lang"
  | "sourceLine"
  | "watermark"
> & {
  years: (Stretch & { year: number })[];
  rows: TimelineRow[];
  /** What the marks mean, only those that the chart has. */
  key: { mark: TimelineMark; text: string }[];
};

/** A mark as the key shows it. */
export type TimelineMark = "phase" | "open phase" | EventLook;

/** The mark of a row. */
export function markOf(row: TimelineRow): TimelineMark {
  if (row.kind === "event") return row.look;
  return row.isOpen ? "open phase" : "phase";
}

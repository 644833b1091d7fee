import { endOfMoment, readMoment } from "./moment";

/** The time that an EDTF date covers, in milliseconds since 1970; `end` is the moment after it. */
export type TimeSpan = {
  /** Minus infinity for an interval whose start is not known. */
  start: number;
  /** Null for an interval whose end is not known. */
  end: number | null;
  /** Something about it is given less exactly than by the day, or as approximate. */
  isVague: boolean;
};

/** The time that an EDTF date or interval may cover: all of the month where only that is known. */
export function spanOf(value: string): TimeSpan {
  const [from = "", to = from] = value.split("/");
  const first = isOpen(from) ? null : readMoment(from);
  const last = isOpen(to) ? null : readMoment(to);
  return {
    start: first === null ? -Infinity : first.date.getTime(),
    end: last === null ? null : endOfMoment(last),
    isVague: [first, last].some(
      (one) => one !== null && (one.precision < 3 || one.approximate),
    ),
  };
}

/** Whether two EDTF dates or intervals share a moment: a month does with each of its days. */
export function overlapInTime(one: string, other: string): boolean {
  const [first, second] = [spanOf(one), spanOf(other)];
  return (
    first.start < (second.end ?? Infinity) &&
    second.start < (first.end ?? Infinity)
  );
}

function isOpen(side: string): boolean {
  return side === "" || side === "..";
}

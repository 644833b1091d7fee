import { endOfMoment, readMoment } from "./moment";

/** The time that an EDTF date covers, in milliseconds since 1970; `end` is the moment after it. */
export type TimeSpan = {
  start: number;
  /** Null for an interval whose end is not known. */
  end: number | null;
  /** Something about it is given less exactly than by the day, or as approximate. */
  isVague: boolean;
};

/** The time that an EDTF date or interval may cover: all of the month where only that is known. */
export function spanOf(value: string): TimeSpan {
  const [from = "", to = from] = value.split("/");
  const first = readMoment(from);
  const isOpen = to === "" || to === "..";
  const last = isOpen ? first : readMoment(to);
  return {
    start: first.date.getTime(),
    end: isOpen ? null : endOfMoment(last),
    isVague: [first, last].some((one) => one.precision < 3 || one.approximate),
  };
}

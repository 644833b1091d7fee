import { parseEdtf } from "./parse-edtf";

/** A year, month or day. Precision counts the parts that are given: 1 is a year, 3 a day. */
export type Moment = {
  /** Its beginning, in UTC. */
  date: Date;
  precision: 1 | 2 | 3;
  approximate: boolean;
};

/** Reads one EDTF date, which is no interval. */
export function readMoment(value: string): Moment {
  const values = parseEdtf(value).values as readonly number[];
  const [year = 1970, month = 0, day = 1] = values;
  const { length } = values;
  const precision = length >= 3 ? 3 : length === 2 ? 2 : 1;
  return {
    date: new Date(Date.UTC(year, month, day)),
    precision,
    approximate: /[~?%]/.test(value),
  };
}

/** Milliseconds since 1970 at which the moment is over: a month lasts until the next begins. */
export function endOfMoment({ date, precision }: Moment): number {
  const [year, month, day] = [
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
  ];
  if (precision === 1) return Date.UTC(year + 1, 0, 1);
  return precision === 2
    ? Date.UTC(year, month + 1, 1)
    : Date.UTC(year, month, day + 1);
}

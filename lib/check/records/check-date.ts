import { parseEdtf } from "../../dates/parse-edtf";

/** Between which two moments something lies: milliseconds since 1970 in UTC, both inclusive. */
type Bounds = { min: number; max: number };

/** What an EDTF date says of a beginning and an end, each only as exactly as the date is. */
export type Span = { start: Bounds; end: Bounds };

/** What is wrong with a text that should be an EDTF date. */
type DateFault = { what: string; remedy: string };

/** The parts of the library's dates that are used here. */
type ParsedDate = {
  type: string;
  precision: number;
  values: number[];
  min: number;
  max: number;
  unspecified: { value: number };
  approximate: { value: number };
  uncertain: { value: number };
  next: () => ParsedDate;
  prev: () => ParsedDate;
};

const examples = "2018, 2018-04, 2018-04-30 or 2018-04-29/2018-04-30";

/** Parsing is slow enough to be felt, and the same dates come again and again. */
const known = new Map<string, Span | DateFault>();

/** Reads an EDTF date or interval; of EDTF's kinds, those that the pages can show. */
export function readSpan(value: string): Span | DateFault {
  let span = known.get(value);
  if (span === undefined) {
    span = parseSpan(value);
    known.set(value, span);
  }
  return span;
}

/** Whether part of a span lies outside another, however exactly or vaguely both are dated. */
export function isOutside(inner: Span, outer: Span): boolean {
  return inner.start.max < outer.start.min || inner.end.min > outer.end.max;
}

function parseSpan(value: string): Span | DateFault {
  const [from = "", to, ...more] = value.split("/");
  if (more.length > 0) return notEdtf(value);
  if (from === "" || from === "..") {
    return {
      what: `the interval "${value}" has no beginning`,
      remedy: "give the earliest date that a source supports",
    };
  }
  const start = readMoment(from);
  if ("what" in start || to === undefined) {
    return "what" in start ? start : { start, end: start };
  }
  if (to === "" || to === "..") {
    return { start, end: { min: start.min, max: Infinity } };
  }
  const end = readMoment(to);
  if ("what" in end) return end;
  if (end.max < start.min) {
    return {
      what: `the interval "${value}" runs backwards`,
      remedy: `write the earlier date first: ${to}/${from}`,
    };
  }
  return { start, end };
}

function readMoment(value: string): Bounds | DateFault {
  const date = parseDate(value);
  if (date === null) return notEdtf(value);
  const isPlain = date.type === "Date" && date.precision > 0;
  if (!isPlain || date.unspecified.value !== 0) {
    return {
      what: `"${value}" is a kind of EDTF date that the pages cannot show`,
      remedy: `write only the parts that are known: ${examples}`,
    };
  }
  if (date.approximate.value === 0 && date.uncertain.value === 0) {
    return { min: date.min, max: date.max };
  }
  // "About November" may be the month before or after.
  return { min: date.prev().min, max: date.next().max };
}

function parseDate(value: string): ParsedDate | null {
  // The library takes bare digits for milliseconds, and lets 29 February run over into March.
  if (/^\d{5,}$/.test(value)) return null;
  try {
    const date = parseEdtf(value) as unknown as ParsedDate;
    const day = /^\S?-?\d{4}-\S?\d\d\S?-\S?(\d\d)\S?$/.exec(value)?.[1];
    if (day !== undefined && Number(day) !== date.values[2]) return null;
    return date;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function notEdtf(value: string): DateFault {
  return {
    what: `"${value}" is not an EDTF date`,
    remedy: `write it as in ${examples}`,
  };
}

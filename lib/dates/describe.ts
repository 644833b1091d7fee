import { readMoment, type Moment } from "./moment";

/** An EDTF date in words, without the words around it: those come from the page's language. */
export type DescribedDate = Readonly<{
  /** The date or the closed range, as the language writes it; the start of an open interval. */
  text: string;
  /** `unknown`: the end of the interval is not known. */
  end: "closed" | "unknown";
  approximate: boolean;
}>;

const precisions = {
  1: { year: "numeric" },
  2: { year: "numeric", month: "long" },
  3: { year: "numeric", month: "long", day: "numeric" },
} as const;

/** English dates in these pages are written day first, as in United Nations texts. */
const dateLocales: Readonly<Record<string, string>> = { en: "en-GB" };

/** Dates by language: each recurs all over a briefing, and to parse and format one is slow. */
const described = new Map<string, DescribedDate>();

/** Describes an EDTF date or interval in a language, no more precisely than it is. */
export function describeDate(value: string, lang: string): DescribedDate {
  const key = `${lang} ${value}`;
  const date = described.get(key) ?? describeAnew(value, lang);
  described.set(key, date);
  return date;
}

function describeAnew(value: string, lang: string): DescribedDate {
  const [from = "", to] = value.split("/");
  const start = readMoment(from);
  if (to === undefined || to === from)
    return closed(formatMoment(start, lang), [start]);
  if (to === "" || to === "..") {
    return { ...closed(formatMoment(start, lang), [start]), end: "unknown" };
  }
  const end = readMoment(to);
  return closed(formatRange(start, end, lang), [start, end]);
}

/** The year in which an EDTF date or interval begins, in a language. */
export function describeYear(value: string, lang: string): string {
  const start = readMoment(value.split("/")[0] ?? "");
  return formatMoment({ ...start, precision: 1 }, lang);
}

/** The years of an EDTF interval, first and last: 2013–2017, 2021–; one year alone for a date. */
export function describeYears(value: string, lang: string): string {
  const [from = "", to] = value.split("/");
  const first = describeYear(from, lang);
  if (to === undefined) return first;
  if (to === "" || to === "..") return `${first}–`;
  const last = describeYear(to, lang);
  return last === first ? first : `${first}–${last}`;
}

/** A number that orders EDTF dates by their start: milliseconds since 1970 in UTC. */
export function startOf(value: string): number {
  return readMoment(value.split("/")[0] ?? "").date.getTime();
}

function closed(text: string, moments: Moment[]): DescribedDate {
  return {
    text,
    end: "closed",
    approximate: moments.some((one) => one.approximate),
  };
}

function formatter(lang: string, precision: 1 | 2 | 3): Intl.DateTimeFormat {
  const locale = dateLocales[lang] ?? lang;
  return new Intl.DateTimeFormat(locale, {
    ...precisions[precision],
    timeZone: "UTC",
  });
}

function formatMoment({ date, precision }: Moment, lang: string): string {
  return keepYear(formatter(lang, precision).format(date));
}

function formatRange(start: Moment, end: Moment, lang: string): string {
  if (start.precision !== end.precision) {
    return `${formatMoment(start, lang)} – ${formatMoment(end, lang)}`;
  }
  const range = formatter(lang, start.precision).formatRange(
    start.date,
    end.date,
  );
  // Versions of ICU differ in the spaces that they put around the dash between two numbers.
  return keepYear(range.replace(/(\d)\s*–\s*(\d)/, "$1–$2"));
}

/** In Russian the short word for the year never begins a line. */
function keepYear(text: string): string {
  return text.replace(/\s(гг?\.)/g, "\u00a0$1");
}

import type { CslDate } from "../csl/csl-date";
import type { CitationTerms } from "../citation-terms";

type Part = "year" | "month" | "day";
type Options = Intl.DateTimeFormatOptions;

/** The year, or the first and the last of a range. */
export function formatYears(date: CslDate): string {
  const years = date["date-parts"].map(([year]) => String(year));
  return [...new Set(years)].join("–");
}

/** The same with the word for "about", or the word for no date. */
export function sayYears(date: CslDate | undefined, terms: CitationTerms) {
  if (date === undefined) return terms.say("noDate");
  const years = formatYears(date);
  return date.circa ? terms.say("about", { date: years }) : years;
}

/** The date in words as far as it is known: 30 April 2018, 29–30 April 2018, May 2018. */
export function formatLongDate(date: CslDate, locale: string): string {
  return formatBy(date, locale, {
    year: "numeric",
    month: "long",
    day: "numeric",
  });
}

/** The date without its year; undefined where the year is all, or differs within a range. */
export function formatMonthDay(
  date: CslDate,
  locale: string,
): string | undefined {
  if (date["date-parts"].some((parts) => parts.length < 2)) return undefined;
  if (formatYears(date).includes("–")) return undefined;
  return formatBy(date, locale, { month: "long", day: "numeric" });
}

/** The month in short, or the first and the last: Apr, Apr–May; undefined where it is not known. */
export function formatShortMonth(
  date: CslDate,
  locale: string,
): string | undefined {
  if (date["date-parts"].some((parts) => parts.length < 2)) return undefined;
  const months = date["date-parts"].map(([year = 0, month = 1]) =>
    formatBy({ "date-parts": [[year, month]] }, locale, { month: "short" }),
  );
  return [...new Set(months)].join("–");
}

/** Figures with dots, the day first: 30.04.2018, 04.2018. */
export function formatDotted(date: CslDate): string {
  return date["date-parts"]
    .map((parts) =>
      [...parts]
        .reverse()
        .map((part) => String(part).padStart(2, "0"))
        .join("."),
    )
    .join("–");
}

/** Whether a date says the day, as the word before it needs to know. */
export function hasDay(date: CslDate): boolean {
  return date["date-parts"].every((parts) => parts.length === 3);
}

function formatBy(date: CslDate, locale: string, wanted: Options): string {
  const [start, end] = date["date-parts"];
  if (start === undefined) return "";
  const known: Part[] = ["year", "month", "day"];
  const length = Math.min(...date["date-parts"].map((parts) => parts.length));
  const options: Options = { timeZone: "UTC" };
  for (const part of known.slice(0, length))
    if (wanted[part] !== undefined)
      Object.assign(options, { [part]: wanted[part] });
  const format = new Intl.DateTimeFormat(locale, options);
  const text =
    end === undefined
      ? format.format(toDate(start))
      : format.formatRange(toDate(start), toDate(end));
  // Versions of ICU differ in the spaces that they put around the dash between two numbers.
  return text
    .replace(/(\d)\s*–\s*(\d)/, "$1–$2")
    .replace(/\s(гг?\.)/g, "\u00a0$1");
}

function toDate([year = 1970, month = 1, day = 1]: readonly number[]): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

import type { CslDate } from "../csl/csl-date";
import type { CslItem } from "../csl/csl-item";
import { genreOf } from "../csl/genre";
import { formatLongDate, hasDay } from "./cited-date";
import { isDescribed, quoteTitle, sayVersionOf } from "./cited-title";
import type { CitationTerms } from "../citation-terms";
import { isOneWork, isPeriodical } from "./kinds";
import { italic, joinRuns, joinSentences, runs, type Run } from "./run";

/**
 * A footnote as in the United Nations Editorial Manual (Footnotes and other references, parts III.K and
 * IV.A, I, J): who, title, date, parted by commas, the day first; titles of pages and articles in
 * quotation marks with the stop outside, descriptions without them, periodicals and works in italics;
 * then "Available at".
 */
export function formatUnFootnote(item: CslItem, terms: CitationTerms): Run[] {
  const { issued, URL: url } = item;
  const isOwnDate = issued !== undefined && !issued.circa;
  const date = issued && formatDate(issued, terms.lang);
  const text = joinRuns(
    [
      runs(item.author?.map(({ literal }) => literal).join(", ")),
      setTitle(item, terms),
      placeWithin(item, terms),
      runs(genreOf(item, terms)?.toLocaleLowerCase(terms.lang)),
      runs(sayVersionOf(item, terms)),
      runs(date && (isOwnDate ? date : terms.say("about", { date }))),
    ],
    ", ",
  );
  return joinSentences([
    text,
    url === undefined ? [] : runs(sayAddress(url, item.accessed, terms)),
  ]);
}

function setTitle(item: CslItem, terms: CitationTerms): Run[] {
  if (isDescribed(item)) return runs(item.title);
  return isOneWork(item)
    ? runs(italic(item.title))
    : runs(quoteTitle(item.title, terms));
}

function placeWithin(item: CslItem, { lang, say }: CitationTerms): Run[] {
  const container = item["container-title"];
  if (container === undefined) return [];
  if (isPeriodical(item)) return runs(italic(container));
  return runs(`${say("in").toLocaleLowerCase(lang)} `, italic(container));
}

function sayAddress(
  url: string,
  accessed: CslDate | undefined,
  { lang, say }: CitationTerms,
): string {
  const address = say("availableAt", { url });
  if (accessed === undefined) return address;
  const date = formatDate(accessed, lang);
  const access = say(hasDay(accessed) ? "accessedOn" : "accessedIn", { date });
  return `${address} (${access})`;
}

/** The day first; in Russian the word for the year is written out. */
function formatDate(date: CslDate, lang: string): string {
  const text = formatLongDate(date, lang === "en" ? "en-GB" : lang);
  if (!lang.startsWith("ru")) return text;
  if (/^\d+–\d+$/.test(text)) return `${text} годы`;
  return /^\d+$/.test(text) ? `${text} года` : text.replace(/г\.$/, "года");
}

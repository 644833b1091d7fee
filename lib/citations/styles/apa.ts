import type { CslDate } from "../csl/csl-date";
import { capitalise } from "../../text/capitalise";
import type { CslItem } from "../csl/csl-item";
import { genreOf } from "../csl/genre";
import { formatMonthDay, sayYears } from "./cited-date";
import { isDescribed, sayVersionOf } from "./cited-title";
import type { CitationTerms } from "../citation-terms";
import { isPeriodical } from "./kinds";
import { italic, joinRuns, joinSentences, runs, type Run } from "./run";

/**
 * Publication Manual of the American Psychological Association, 7th edition: 9.11 groups as authors,
 * 9.12 a work without author begins with its title, 9.14 the date as exact as the kind of work asks,
 * 9.17 n.d., 9.19 italics, 9.21 and 9.22 descriptions in brackets, 9.35 no stop after an address,
 * 10.14 maps, 10.16 pages.
 */
export function formatApa(item: CslItem, terms: CitationTerms): Run[] {
  const author = runs(item.author?.map(({ literal }) => literal).join(", "));
  const date = runs(`(${sayDate(item.issued, terms)})`);
  const title = setTitle(item, terms);
  const text = joinSentences([
    ...(author.length === 0 ? [title, date] : [author, date, title]),
    placeWithin(item, terms),
  ]);
  return joinRuns([text, runs(item.URL)], " ");
}

function sayDate(date: CslDate | undefined, terms: CitationTerms): string {
  const locale = terms.lang.startsWith("en") ? "en-US" : terms.lang;
  const rest = date && formatMonthDay(date, locale);
  const years = sayYears(date, terms);
  return rest === undefined ? years : `${years}, ${rest}`;
}

function setTitle(item: CslItem, terms: CitationTerms): Run[] {
  const { title } = item;
  const genre = genreOf(item, terms);
  const container = item["container-title"];
  if (isDescribed(item)) return runs(title);
  if (container !== undefined) return runs(title);
  return runs(
    italic(title),
    sayVersion(item, terms),
    genre === undefined ? null : ` [${genre}]`,
  );
}

function placeWithin(item: CslItem, terms: CitationTerms): Run[] {
  const container = item["container-title"];
  if (container === undefined) return [];
  if (isPeriodical(item)) return runs(italic(container));
  return runs(
    `${terms.say("in")} `,
    italic(container),
    sayVersion(item, terms),
  );
}

function sayVersion(item: CslItem, terms: CitationTerms): string | null {
  const version = sayVersionOf(item, terms);
  return version === undefined ? null : ` (${capitalise(version, terms.lang)})`;
}

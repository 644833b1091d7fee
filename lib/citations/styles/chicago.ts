import { capitalise } from "../../text/capitalise";
import type { CslItem } from "../csl/csl-item";
import { formatLongDate, formatYears, sayYears } from "./cited-date";
import { headline, isDescribed, quoteTitle, sayVersionOf } from "./cited-title";
import type { CitationTerms } from "../citation-terms";
import { isNews, isOneWork, isPeriodical } from "./kinds";
import { italic, joinSentences, runs, type Run } from "./run";

/**
 * Chicago Manual of Style, author and date: an entry of a list of references. Rules by number (17th):
 * 15.14 year after the author, 15.44 n.d., 15.49 a newspaper stands for an author that is not named,
 * 15.50 pages by whom publishes them, 14.12 day of access only where there is no date, 6.9 stops within
 * quotation marks, 8.159 capitals of English titles.
 */
export function formatChicago(item: CslItem, terms: CitationTerms): Run[] {
  const { issued, accessed, URL: url } = item;
  const locale = terms.lang.startsWith("en") ? "en-US" : terms.lang;
  const lead = nameLead(item);
  const title = setTitle(item, terms);
  const year = runs(sayYears(issued, terms));
  return joinSentences([
    ...(lead.length === 0 ? [title, year] : [lead, year, title]),
    placeWithin(item, terms, lead),
    isOneWork(item) ? runs(sayVersion(item, terms)) : [],
    issued === undefined && accessed !== undefined && url !== undefined
      ? runs(terms.say("accessed", { date: formatLongDate(accessed, locale) }))
      : [],
    issued !== undefined &&
    formatLongDate(issued, locale) !== formatYears(issued)
      ? runs(capitalise(formatLongDate(issued, locale), terms.lang))
      : [],
    runs(url),
  ]);
}

function nameLead(item: CslItem): Run[] {
  if (item.author !== undefined)
    return runs(item.author.map(({ literal }) => literal).join(", "));
  const container = item["container-title"];
  return container !== undefined && isNews(item) ? runs(italic(container)) : [];
}

function setTitle(item: CslItem, terms: CitationTerms): Run[] {
  if (isDescribed(item)) return runs(item.title);
  const isEnglish = item.language?.startsWith("en") ?? false;
  const isPart = item["container-title"] !== undefined && !isPeriodical(item);
  const title = isEnglish && !isPart ? headline(item.title) : item.title;
  if (isOneWork(item)) return runs(italic(title));
  const stop = terms.lang.startsWith("en") ? "." : "";
  return runs(quoteTitle(title, terms, stop));
}

function placeWithin(
  item: CslItem,
  terms: CitationTerms,
  lead: readonly Run[],
): Run[] {
  const container = item["container-title"];
  if (container === undefined || lead.some(({ text }) => text === container))
    return [];
  if (isPeriodical(item)) return runs(italic(container));
  const isEnglish = item.language?.startsWith("en") ?? false;
  const version = sayVersionOf(item, terms);
  return runs(
    `${terms.say("in")} `,
    italic(isEnglish ? headline(container) : container),
    version === undefined ? null : `, ${version}`,
  );
}

function sayVersion(item: CslItem, terms: CitationTerms): string | undefined {
  const version = sayVersionOf(item, terms);
  return version === undefined ? undefined : capitalise(version, terms.lang);
}

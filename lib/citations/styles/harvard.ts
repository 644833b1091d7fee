import type { CslItem } from "../csl/csl-item";
import { formatLongDate, formatMonthDay, sayYears } from "./cited-date";
import { isDescribed, quoteTitle, sayVersionOf } from "./cited-title";
import type { CitationTerms } from "../citation-terms";
import { isNews, isPeriodical } from "./kinds";
import { italic, joinRuns, joinSentences, runs, type Run } from "./run";

/**
 * Harvard in the form of Cite Them Right: the year in brackets without a comma, titles of pages and works
 * in italics, of articles between single marks, the address after "Available at" with the day of access.
 */
export function formatHarvard(item: CslItem, terms: CitationTerms): Run[] {
  const { author, issued, accessed, URL: url } = item;
  const container = item["container-title"];
  const year =
    issued === undefined ? terms.say("noDateLong") : sayYears(issued, terms);
  const isArticle = container !== undefined && isPeriodical(item);
  const lead =
    author !== undefined
      ? runs(author.map(({ literal }) => literal).join(", "))
      : runs(isArticle && isNews(item) ? italic(container) : null);
  const locale = terms.lang === "en" ? "en-GB" : terms.lang;
  const title = setTitle(item, terms);
  const head =
    lead.length === 0
      ? runs(title, ` (${year})`)
      : runs(lead, ` (${year}) `, title);
  const within =
    container === undefined || lead.some(({ text }) => text === container)
      ? []
      : isArticle
        ? runs(italic(container))
        : runs(
            `${terms.say("in").toLocaleLowerCase(terms.lang)} `,
            italic(container),
          );
  const access =
    accessed === undefined
      ? ""
      : ` (${terms.say("accessedColon", { date: formatLongDate(accessed, locale) })})`;
  return joinSentences([
    joinRuns(
      [
        head,
        within,
        runs(sayVersionOf(item, terms)),
        runs(isArticle && issued ? formatMonthDay(issued, locale) : null),
      ],
      ", ",
    ),
    url === undefined ? [] : runs(terms.say("online", { url }) + access),
  ]);
}

function setTitle(item: CslItem, terms: CitationTerms): Run[] {
  const { title } = item;
  if (isDescribed(item)) return runs(title);
  if (item["container-title"] === undefined) return runs(italic(title));
  return terms.lang === "en"
    ? runs(`‘${title.replaceAll("‘", "“").replaceAll("’", "”")}’`)
    : runs(quoteTitle(title, terms));
}

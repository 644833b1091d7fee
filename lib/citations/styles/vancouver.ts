import type { CslDate } from "../csl/csl-date";
import type { CslItem } from "../csl/csl-item";
import { formatShortMonth, formatYears } from "./cited-date";
import { sayVersionOf } from "./cited-title";
import type { CitationTerms } from "../citation-terms";
import { joinSentences, runs, type Run } from "./run";

/**
 * Vancouver, as the National Library of Medicine describes it (Citing Medicine, chapters 22 and 25): the
 * medium after the title, the date year first, the day of access in brackets.
 */
export function formatVancouver(item: CslItem, terms: CitationTerms): Run[] {
  const { author, issued, accessed, URL: url } = item;
  const container = item["container-title"];
  const medium = url === undefined ? "" : ` [${terms.say("internet")}]`;
  const version = sayVersionOf(item, terms);
  const work = (name: string) =>
    name + (version === undefined ? "" : ` (${version})`) + medium;
  const date =
    issued === undefined ? terms.say("dateUnknown") : formatDate(issued, terms);
  const access =
    accessed === undefined || url === undefined
      ? ""
      : ` [${terms.say("cited", { date: formatDate(accessed, terms) })}]`;
  const end = url === undefined ? "" : ` ${terms.say("url", { url })}`;
  const text = joinSentences([
    runs(author?.map(({ literal }) => literal).join(", ")),
    runs(container === undefined ? work(item.title) : item.title),
    runs(container && work(container)),
    runs(date + access),
  ]);
  // An address ends without a stop, so that none is copied with it.
  return runs(text, end);
}

/** 2018 Apr 30: the year first, then the month without a stop. */
function formatDate(date: CslDate, { lang }: CitationTerms): string {
  const month = formatShortMonth(date, lang)?.replaceAll(".", "");
  const days = date["date-parts"].flatMap(([, , day]) => day ?? []);
  return [formatYears(date), month, days.join("–")].filter(Boolean).join(" ");
}

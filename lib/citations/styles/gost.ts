import type { CslItem } from "../csl/csl-item";
import { genreOf } from "../csl/genre";
import type { CslDate } from "../csl/csl-date";
import { formatDotted, formatYears } from "./cited-date";
import { sayVersionOf } from "./cited-title";
import type { CitationTerms } from "../citation-terms";
import { isOneWork, isPeriodical } from "./kinds";
import { joinSentences, runs, type Run } from "./run";

/**
 * A reference by GOST R 7.0.5-2008, for texts in Russian: areas parted by full stops (4.13), a part and
 * what it stands in by two slashes (7.4.1), pages by their site, the address after "URL" and the day of
 * access in brackets (10.4); no date where none is known, no italics, no quotation marks.
 */
export function formatGost(item: CslItem, terms: CitationTerms): Run[] {
  const { issued, accessed, URL: url } = item;
  const access =
    accessed === undefined
      ? ""
      : ` (${terms.say("accessedOn", { date: formatDotted(accessed) })})`;
  return joinSentences([
    runs(nameWork(item, terms)),
    runs(issued && sayYears(issued, terms)),
    runs(issued && formatDay(issued)),
    url === undefined ? [] : runs(`URL: ${url}${access}`),
  ]);
}

function nameWork(item: CslItem, terms: CitationTerms): string {
  const { title, type } = item;
  const author = item.author?.map(({ literal }) => literal).join(", ");
  const container = item["container-title"];
  const isPage = ["webpage", "post", "post-weblog"].includes(type);
  const version = sayVersionOf(item, terms);
  const kind = [genreOf(item, terms)?.toLocaleLowerCase(terms.lang), version];
  const qualify = (name: string) =>
    [name, ...kind].filter((part) => part !== undefined).join(" : ");
  const by = author === undefined ? "" : ` / ${author}`;
  if (container !== undefined)
    return isPeriodical(item)
      ? `${title} // ${container}`
      : `${title} // ${qualify(container)}${by}`;
  if (isPage && author !== undefined && !isOneWork(item))
    return `${title} // ${author} : [${terms.say("site")}]`;
  return qualify(title) + by;
}

/** A year that is not certain is in brackets. */
function sayYears(date: CslDate, { say }: CitationTerms): string {
  const years = formatYears(date);
  return date.circa ? `[${say("about", { date: years })}]` : years;
}

/** Months by GOST R 7.0.12: after a day in short, alone in full; those of five letters never in short. */
const months: readonly (readonly [afterDay: string, alone: string])[] = [
  ["янв.", "Январь"],
  ["февр.", "Февраль"],
  ["марта", "Март"],
  ["апр.", "Апрель"],
  ["мая", "Май"],
  ["июня", "Июнь"],
  ["июля", "Июль"],
  ["авг.", "Август"],
  ["сент.", "Сентябрь"],
  ["окт.", "Октябрь"],
  ["нояб.", "Ноябрь"],
  ["дек.", "Декабрь"],
];

function formatDay(date: CslDate): string | undefined {
  const ends = date["date-parts"];
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (first[0] !== last[0]) return undefined;
  const name = ([, month, day]: readonly number[]) =>
    month === undefined
      ? ""
      : (months[month - 1]?.[day === undefined ? 1 : 0] ?? "");
  const end = [last[2], name(last)].filter(Boolean).join(" ");
  if (ends.length === 1 || end === "") return end || undefined;
  const start = first[1] === last[1] ? [first[2]] : [first[2], name(first)];
  return `${start.filter(Boolean).join(" ")}–${end}`;
}

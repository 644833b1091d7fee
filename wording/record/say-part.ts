import { sayPhrase } from "@/i18n/say-phrase";
import type { Words } from "@/i18n/translator";
import { plainIn } from "@/lib/text/text-in";
import type { PartSummary, WhereAndWhen } from "@/lib/views/part-summary";

/** What a place did in all phases, in one sentence made of the phrases of its parts. */
export function sayPart(
  { phases, allPhases, since, parts }: PartSummary,
  lang: string,
  words: Words,
): string {
  const list = sayParts(parts, lang, words);
  return phases === allPhases
    ? words("Record.partInAll", { all: allPhases, since, list })
    : words("Record.partInSome", { phases, all: allPhases, since, list });
}

/** Parts by their phrases, as a list within a sentence. */
export function sayParts(
  parts: PartSummary["parts"],
  lang: string,
  words: Words,
): string {
  const said = parts.map(({ part, count, where }) => {
    const values = { count, list: sayWhere(where, words) };
    const own = part.did?.[lang];
    return own === undefined
      ? words("Occasion.did", { part: plainIn(part.label, lang), ...values })
      : sayPhrase(own, lang, values);
  });
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(said);
}

/** Places and years of events: Astana 2018, 2019 ×2; Almaty 2023. */
export function sayWhere(where: readonly WhereAndWhen[], words: Words): string {
  return where
    .map(({ years, ...where }) => {
      const place =
        where.place === null ? words(`Events.${where.why}`) : where.place;
      const list = years.map((year) => words("Record.eventsInYear", year));
      return words("Record.where", { place, years: list.join(", ") });
    })
    .join("; ");
}

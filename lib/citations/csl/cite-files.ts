import type { Briefing } from "../../briefing/model";
import { listStatements } from "../../briefing/statements";
import { paths } from "../../url/paths";
import { absoluteUrl } from "../../url/site";
import type { CitationTerms } from "../citation-terms";
import { formatBibtex } from "./bibtex";
import { citeMap, citePlace } from "./cite-briefing";
import { citeSource } from "./cite-source";
import { citeStatement } from "./cite-statement";
import type { CslItem } from "./csl-item";
import { prepareForFile } from "./prepare-for-file";
import { formatRis } from "./ris";

/** Files for reference managers, by the ending of their name. */
export const citeTypes = {
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".csl.json": "application/vnd.citationstyles.csl+json",
} as const;

export type CiteEnding = keyof typeof citeTypes;

export const citeEndings = Object.keys(citeTypes) as CiteEnding[];

/** What is in a file: the map, its places and its sources, or every statement. */
export const citeParts = ["", "-statements"] as const;

export type CitePart = (typeof citeParts)[number];

/** Name of a file for reference managers: as it is saved, in its address and in snippets. */
export function citeFile(
  lang: string,
  briefing: string,
  ending: CiteEnding,
  part: CitePart = "",
): string {
  return `${briefing}-${lang}${part}${ending}`;
}

/** Path of a file for reference managers from the root of the site (no base path). */
export function citePath(
  lang: string,
  ...file: [briefing: string, ending: CiteEnding, part?: CitePart]
): string {
  return `/cite/${lang}/${citeFile(lang, ...file)}`;
}

/** What a report that uses the map may cite: the map first, then its places, then every source. */
export function listCslItems(
  briefing: Briefing,
  lang: string,
  terms: CitationTerms,
): CslItem[] {
  const { id, places, sources } = briefing;
  return [
    citeMap(briefing, lang, absoluteUrl(paths.briefing(lang, id))),
    ...places.map((place) =>
      citePlace(
        briefing,
        place,
        lang,
        absoluteUrl(paths.place(lang, id, place.id)),
      ),
    ),
    ...sources.map((source) => citeSource(id, source, lang)),
  ].map((item) => prepareForFile(item, terms));
}

/** Every statement, each under its key, for who cites one and not the map. */
function listStatementItems(
  briefing: Briefing,
  lang: string,
  terms: CitationTerms,
): CslItem[] {
  return listStatements(briefing)
    .map((one) => citeStatement(briefing, one, lang, absoluteUrl).statement)
    .map((item) => prepareForFile(item, terms));
}

/** A file for reference managers in words of a language. */
export function writeCiteFile(
  briefing: Briefing,
  lang: string,
  terms: CitationTerms,
  { ending, part }: { ending: CiteEnding; part: CitePart },
): string {
  const list = part === "" ? listCslItems : listStatementItems;
  const items = list(briefing, lang, terms);
  switch (ending) {
    case ".bib":
      return formatBibtex(items);
    case ".ris":
      return formatRis(items);
    case ".csl.json":
      return `${JSON.stringify(items, null, 2)}\n`;
  }
}

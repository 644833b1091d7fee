import type { Briefing } from "../../briefing/model";
import { paths } from "../../url/paths";
import { absoluteUrl } from "../../url/site";
import { formatBibtex } from "./bibtex";
import { citeMap } from "./cite-briefing";
import { citeSource } from "./cite-source";
import type { CslItem } from "./csl-item";
import { formatRis } from "./ris";

/** Files for reference managers, by the ending of their name. */
export const citeTypes = {
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".json": "application/vnd.citationstyles.csl+json",
} as const;

export const citeFormats = {
  ".bib": "BibTeX",
  ".ris": "RIS",
  ".json": "CSL-JSON",
} as const;

type CiteEnding = keyof typeof citeTypes;

export const citeEndings = Object.keys(citeTypes) as CiteEnding[];

/** Path of a file for reference managers from the root of the site (no base path). */
export function citePath(
  lang: string,
  briefing: string,
  ending: CiteEnding,
): string {
  return `/cite/${lang}/${briefing}${ending}`;
}

/** What a report that uses the map may cite: the map first, then every source. */
export function listCslItems(briefing: Briefing, lang: string): CslItem[] {
  const url = absoluteUrl(paths.briefing(lang, briefing.id));
  return [
    citeMap(briefing, lang, url),
    ...briefing.sources.map((source) => citeSource(source, lang)),
  ];
}

/** The map and all sources in words of a language, as a file for reference managers. */
export function writeCiteFile(
  briefing: Briefing,
  lang: string,
  ending: CiteEnding,
): string {
  const items = listCslItems(briefing, lang);
  switch (ending) {
    case ".bib":
      return formatBibtex(items);
    case ".ris":
      return formatRis(items);
    case ".json":
      return `${JSON.stringify(items, null, 2)}\n`;
  }
}

import type { CslItem } from "../csl/csl-item";
import { formatApa } from "./apa";
import { formatChicago } from "./chicago";
import type { CitationTerms } from "../citation-terms";
import { formatGost } from "./gost";
import { formatHarvard } from "./harvard";
import { plainRuns, type Run } from "./run";
import { formatUnFootnote } from "./un-footnote";
import { formatVancouver } from "./vancouver";

const writers = {
  chicago: formatChicago,
  apa: formatApa,
  un: formatUnFootnote,
  gost: formatGost,
  harvard: formatHarvard,
  vancouver: formatVancouver,
};

export type CitationStyle = keyof typeof writers;

/** The styles of a language, the one that is asked for most first. GOST is for texts in Russian. */
export function listStyles(lang: string): CitationStyle[] {
  return lang.startsWith("ru")
    ? ["gost", "un", "chicago", "apa", "harvard", "vancouver"]
    : ["chicago", "apa", "un", "harvard", "vancouver"];
}

/** The style in which a page cites where it has room for one. */
export function mainStyle(lang: string): CitationStyle {
  return listStyles(lang)[0] ?? "chicago";
}

/** One work in a style and a language, in stretches that are set alike. */
export function setCitation(
  item: CslItem,
  style: CitationStyle,
  terms: CitationTerms,
): Run[] {
  return writers[style](item, terms);
}

/** The same as plain text in one line. */
export function formatCitation(
  item: CslItem,
  style: CitationStyle,
  terms: CitationTerms,
): string {
  return plainRuns(setCitation(item, style, terms));
}

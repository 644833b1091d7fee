import { citeStatement } from "@/lib/citations/csl/cite-statement";
import type { CslItem } from "@/lib/citations/csl/csl-item";
import {
  formatCitation,
  type CitationStyle,
} from "@/lib/citations/styles/citation-styles";
import type { Statement } from "@/lib/briefing/statements";
import { absoluteUrl } from "@/lib/url/site";
import type { OpenPage } from "../page/open-page";
import { createCitationTerms } from "./create-citation-terms";

/**
 * The citation of one statement in a style: itself at its address here, then the sources on which
 * it rests, then those that contradict it. `listStatements` gives the statements.
 */
export function formatStatementCitation(
  { briefing, lang, words }: OpenPage,
  one: Statement,
  style: CitationStyle,
): string {
  const items = citeStatement(briefing, one, lang, absoluteUrl);
  const terms = createCitationTerms(lang, words);
  const format = (item: CslItem) => formatCitation(item, style, terms);
  // Each ends as its style has it; between two of them no second stop.
  const join = (sources: readonly CslItem[]) => sources.map(format).join(" ");
  const { supporting, contradicting } = items;
  let statement = format(items.statement);
  if (supporting.length > 0) {
    statement = words("Cite.basedOn", { statement, sources: join(supporting) });
  }
  return contradicting.length === 0
    ? statement
    : words("Cite.contradictedBy", { statement, sources: join(contradicting) });
}

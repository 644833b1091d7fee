import { showVersion } from "@/lib/citations/csl/cite-briefing";
import { citeStatement } from "@/lib/citations/csl/cite-statement";
import type { CslItem } from "@/lib/citations/csl/csl-item";
import { formatCitation, type CitationStyle } from "@/lib/citations/csl/engine";
import type { Statement } from "@/lib/briefing/statements";
import { absoluteUrl } from "@/lib/url/site";
import type { OpenPage } from "../page/open-page";
import { sayVersion } from "./say-version";

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
  const format = (item: CslItem) => formatCitation(item, style, lang);
  const join = (sources: readonly CslItem[]) => sources.map(format).join("; ");
  const { supporting, contradicting } = items;
  let statement = format(
    showVersion(items.statement, sayVersion(briefing, words)),
  );
  if (supporting.length > 0) {
    statement = words("Cite.basedOn", { statement, sources: join(supporting) });
  }
  return contradicting.length === 0
    ? statement
    : words("Cite.contradictedBy", { statement, sources: join(contradicting) });
}

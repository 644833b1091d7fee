import type { Briefing, Evidence, Source } from "../../briefing/model";
import type { Statement } from "../../briefing/statements";
import { paths } from "../../url/paths";
import { citePart } from "./cite-briefing";
import { citeSource } from "./cite-source";
import type { CslItem } from "./csl-item";

/** A statement at its address here, and the sources that speak for it and against it. */
type StatementItems = {
  statement: CslItem;
  supporting: CslItem[];
  contradicting: CslItem[];
};

/** `absolute` gives the full address of a path of the site. */
export function citeStatement(
  briefing: Briefing,
  one: Statement,
  lang: string,
  absolute: (path: string) => string,
): StatementItems {
  const url = absolute(findStatementPath(briefing, one, lang));
  const sourcesOf = (stance: Evidence["stance"]) =>
    listSources(one.evidence.filter((each) => each.stance === stance));
  const cite = (source: Source) => citeSource(briefing.id, source, lang);
  return {
    statement: citePart(briefing, one, lang, url),
    supporting: sourcesOf("supports").map(cite),
    contradicting: sourcesOf("contradicts").map(cite),
  };
}

/** Each source once, in the order of the evidence. */
function listSources(evidence: readonly Evidence[]): Source[] {
  return [...new Set(evidence.map(({ source }) => source))];
}

/** Path of the page on which a statement is, from the root of the site (no base path). */
function findStatementPath(
  { id, occasion }: Pick<Briefing, "id" | "occasion">,
  { kind, place, event, phase, disagreements }: Statement,
  lang: string,
): string {
  const atEvents = (anchor: string | undefined) =>
    paths.events(lang, id) + (anchor === undefined ? "" : `#${anchor}`);
  if (kind === "event") return atEvents(event?.id);
  if (kind === "phase") return atEvents(phase?.id);
  if (kind === "disagreement") {
    return `${paths.disagreements(lang, id)}#${disagreements[0]?.id}`;
  }
  if (kind === "location") return atEvents(undefined);
  if (kind === "participation" && event !== occasion)
    return atEvents(event?.id);
  return place === undefined
    ? paths.briefing(lang, id)
    : paths.place(lang, id, place.id);
}

import type { CitationTerms } from "../citation-terms";
import type { CslItem } from "./csl-item";

/** What a work is, in a word, where its address and title do not tell. */
export function genreOf(
  { type }: Pick<CslItem, "type">,
  { say }: CitationTerms,
): string | undefined {
  return type === "map" || type === "dataset" ? say(type) : undefined;
}

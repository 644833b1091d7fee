import type { CitationTerms } from "@/lib/citations/citation-terms";
import type { CslItem } from "@/lib/citations/csl/csl-item";
import {
  setCitation,
  type CitationStyle,
} from "@/lib/citations/styles/citation-styles";

type CitationProps = {
  item: CslItem;
  style: CitationStyle;
  terms: CitationTerms;
};

/** A work in a style, with the italics that the style asks for. */
export function Citation({ item, style, terms }: CitationProps) {
  return setCitation(item, style, terms).map(({ text, isItalic }, index) =>
    isItalic === true ? <i key={index}>{text}</i> : text,
  );
}

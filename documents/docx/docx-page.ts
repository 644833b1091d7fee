import type { WordPage } from "@/lib/office/word-template";

/** A4 with a text of 16 cm, as wide as the figure is drawn. Twentieths of a point. */
export const ownPage: WordPage = {
  width: 11906,
  height: 16838,
  margin: { top: 1134, right: 1417, bottom: 1134, left: 1417 },
};

/** Twentieths of a point between the margins of a page. */
export function widthOfText({ width, margin }: WordPage): number {
  return width - margin.left - margin.right;
}

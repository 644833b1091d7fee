import { usualLens, type Lens } from "./lens";

/** What a file is of: a view of a briefing, in a lens and a language. */
export type NamedView = {
  briefing: string;
  view: string;
  lens: Lens;
  lang: string;
};

/**
 * The one name of a file of a view, in its address, when it is saved, and in what is said of it:
 * `summit-2030-kenya-en.docx`, `summit-2030-overview-involvement-column-bw-en.svg`. `part` sets it
 * apart from others of the view: `column-bw`; it is empty for a document.
 */
export function nameFile(
  { briefing, view, lens, lang }: NamedView,
  part: string,
  ending: string,
): string {
  const parts = [briefing, view, lens === usualLens ? "" : lens, part, lang];
  return parts.filter((one) => one !== "").join("-") + ending;
}

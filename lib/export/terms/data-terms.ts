import type { LocalText } from "../../briefing/model";

/** On what terms the data may be used, which stands in every file: a file travels alone. */
export type DataTerms = {
  licence: LocalText;
  /** The reference that the licence asks for. */
  citeAs: LocalText;
  /** Full address of the page with all terms, those of the base map too. */
  address: string;
};

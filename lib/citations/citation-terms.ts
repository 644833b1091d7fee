/** What citations say in words of the reader's language. */
type CitationTerm =
  | "about"
  | "accessed"
  | "accessedColon"
  | "accessedIn"
  | "accessedOn"
  | "availableAt"
  | "cited"
  | "dataset"
  | "dateUnknown"
  | "in"
  | "internet"
  | "localAddress"
  | "map"
  | "noDate"
  | "noDateLong"
  | "online"
  | "quote"
  | "site"
  | "sourceLanguage"
  | "url"
  | "version";

export type CitationTerms = {
  /** BCP 47: of the words. */
  lang: string;
  say: (
    term: CitationTerm,
    values?: Readonly<Record<string, string>>,
  ) => string;
};

import type { CslDate } from "./csl-date";

/** Types of CSL 1.0.2 that are made here. */
export type CslType =
  | "article"
  | "article-journal"
  | "article-magazine"
  | "article-newspaper"
  | "bill"
  | "book"
  | "broadcast"
  | "chapter"
  | "dataset"
  | "document"
  | "entry-dictionary"
  | "entry-encyclopedia"
  | "graphic"
  | "hearing"
  | "interview"
  | "legal_case"
  | "legislation"
  | "manuscript"
  | "map"
  | "motion_picture"
  | "paper-conference"
  | "patent"
  | "personal_communication"
  | "post"
  | "post-weblog"
  | "report"
  | "software"
  | "song"
  | "speech"
  | "standard"
  | "thesis"
  | "webpage";

/** A work to cite, as CSL-JSON: https://docs.citationstyles.org/ */
export type CslItem = {
  id: string;
  type: CslType;
  title: string;
  author?: { literal: string }[];
  "container-title"?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  /** BCP 47: of the title and all else that is said here, since styles set words by it. */
  language?: string;
  version?: string;
  /** What it is, in words: a map. */
  genre?: string;
  /** `draft` until the briefing is cleared. */
  status?: string;
  note?: string;
  /** What CSL has no name for: the language in which the work itself is written. */
  custom?: { "source-language": string };
};

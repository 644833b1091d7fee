import type { CslDate } from "./csl-date";

/** Types of CSL 1.0.2 that are made here. */
export type CslType =
  | "article-journal"
  | "article-magazine"
  | "article-newspaper"
  | "bill"
  | "book"
  | "chapter"
  | "dataset"
  | "document"
  | "entry-encyclopedia"
  | "hearing"
  | "interview"
  | "legal_case"
  | "legislation"
  | "manuscript"
  | "map"
  | "motion_picture"
  | "paper-conference"
  | "personal_communication"
  | "post-weblog"
  | "report"
  | "song"
  | "speech"
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
  /** BCP 47. */
  language?: string;
  version?: string;
  edition?: string;
  /** `draft` until the briefing is cleared. */
  status?: string;
  note?: string;
};

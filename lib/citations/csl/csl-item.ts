import type { CslDate } from "./csl-date";

/** A work to cite, as CSL-JSON: https://docs.citationstyles.org/ */
export type CslItem = {
  id: string;
  type: "map" | "webpage" | "document" | "dataset" | "article-newspaper";
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

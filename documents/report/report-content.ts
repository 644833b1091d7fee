import type { Note } from "@/lib/citations/note-list";
import type { Logo } from "@/lib/load/load-logo";
import type { FigureCaption } from "@/wording/figure/describe-caption";

/** One line of a document: words in its language, and the numbers of the notes behind them. */
export type ReportLine = {
  /** A word or two before the text, set apart. */
  label: string | null;
  text: string;
  notes: number[];
  /** What is not known or is an aside is set softer. */
  tone: "plain" | "soft";
  /** Language of the text where it is not that of the document. */
  lang: string | null;
};

/** A table with one header row; each cell has lines. The first column names its row. */
export type ReportTable = {
  caption: string;
  head: string[];
  /** Share of the width for each column; together 1. */
  widths: number[];
  rows: ReportLine[][][];
};

export type ReportSection = {
  /** 2: a part of the section before it. */
  level: 1 | 2;
  title: string;
  /** Language of the title where it is not that of the document. */
  titleLang?: string;
  lines: ReportLine[];
  table: ReportTable | null;
};

/** A note in finished words, which a document only arranges. */
export type ReportNote = Pick<Note, "number" | "lang" | "href"> & {
  title: string;
  /** Publisher and date: the source in short. */
  source: string;
  /** Publisher, date and place in the source. */
  origin: string;
  /** Place in the source, where it is known. */
  locator: string | null;
  fragment: string;
  /** Said where the source says otherwise. */
  contradicts: string | null;
  /** Said where more was read in the source than is quoted. */
  read: string | null;
  /** Publisher, title, date and place in the source, as a citation begins. */
  citation: string;
  /** Address of the source as it is printed; null where no link can be given. */
  address: string | null;
  /** Number of the source among the sources of the document, and the words that lead there. */
  entry: { number: number; text: string };
  /** Link text, or why there is no link. */
  linkText: string;
  retrieved: string;
};

/** A source of the document, once, however often it is cited. */
export type ReportSource = {
  id: string;
  /** From 1, in the order of the list. */
  number: number;
  text: string;
  url: string | null;
  /** When it was read, where that is not when most were. */
  retrieved: string | null;
};

/** Everything that a document says of a view, in finished words; the writers only arrange it. */
export type ReportContent = {
  lang: string;
  /** Of two pages: sources stand in full in their list alone, and nothing is said twice. */
  isShort: boolean;
  title: string;
  subtitle: string;
  subject: string;
  /** The publisher's name. */
  author: string;
  logo: Logo | null;
  /** Colour of links. */
  accent: string;
  lead: string;
  /** Date and version of the data; the mark of a draft is apart. */
  status: string;
  /** Number of the map and its sheet; null where the briefing has none. */
  mapNumber: string | null;
  /** Day of the data, ISO. */
  dated: string;
  /** The mark of a document that is not cleared; null when it is. */
  draft: string | null;
  figure: FigureCaption;
  sections: ReportSection[];
  notesTitle: string;
  /** What the sign at a note means that has `read`, where there is no room for its words. */
  readMark: string;
  /** Said in place of the source where a note has that of the note before. */
  sameSource: string;
  notes: ReportNote[];
  /** Before the number of the note in which a passage is quoted already. */
  seeNote: string;
  sourcesTitle: string;
  sources: ReportSource[];
  /** When most of them were read; empty where there are none. */
  sourcesRead: string;
  /** Under figure and tables: whose they are, and of which data. */
  sourceLine: string;
  /** Above the table of contents; null for a document without one. */
  contentsTitle: string | null;
  disclaimerTitle: string;
  /** On whose behalf it is published, and what boundaries and names do not mean. */
  disclaimer: string;
  /** Address of the live map, and the words before it. */
  live: { label: string; href: string };
};

/**
 * How much a document says: `full` has tables of all phases and what is held in each disagreement;
 * `slides` only marks the statements on which sources disagree; of two pages, `ample` has persons, names,
 * and what no source says, too, `brief` leaves them out, and where that is too long as well, `tight` tells
 * of the shown phase alone; `short` has what the figure shows.
 */
export type ReportExtent =
  "full" | "slides" | "ample" | "brief" | "tight" | "short";

/** Whether a document has two pages and leaves out what does not belong to the answer. */
export function isBrief(extent: ReportExtent): boolean {
  return extent === "brief" || extent === "tight";
}

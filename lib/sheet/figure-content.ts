import type { Fill } from "../map/role-fills";
import type { MarkShape } from "../map/symbols";

/**
 * A place on a figure: its name, its main role in the occasion as id, symbol and fill, and all its roles in
 * words.
 */
export type FigurePlace = {
  id: string;
  name: string;
  role: string;
  label: string;
  shape: MarkShape;
  fill: Fill;
  /** Whether sources disagree on the role: a state is hatched then. */
  isDisagreed: boolean;
};

/** A source of a figure with its number, by which the figure names it. */
export type FigureSource = {
  number: number;
  text: string;
  url: string | null;
};

/** What colours and symbols mean; null for what the figure does not show. */
export type FigureLegend = {
  title: string;
  /** Shades, the lightest first: short, so that they stand beside each other. */
  steps: { fill: Fill; text: string }[];
  roles: {
    role: string;
    shape: MarkShape;
    /** Null where it fills no place: cities have no area, and some roles are told in words only. */
    fill: Fill | null;
    isOfCities: boolean;
    text: string;
  }[];
  /** What the hatch means. */
  disagreed: string | null;
  links: string | null;
  /** The chosen place; a ring stands for one that has no outline, or none that could be seen. */
  selected: { text: string; fill: Fill; isRing: boolean } | null;
  undetermined: string;
  /** Before the names of places that have no room for them on the map. */
  unnamed: string;
};

/** A QR code: SVG path data in a square of that many modules. */
export type QrCode = { modules: number; path: string };

/** Everything that a figure says, in finished words; the layout only arranges it. */
export type FigureContent = {
  lang: string;
  /** Colour of links. */
  accent: string;
  /** Begins every id in the SVG, so that several figures can be in one document. */
  id: string;
  /** Title and description for those who do not see the picture. */
  heading: string;
  description: string;
  kicker: string;
  title: string;
  /** What the picture shows, as a report would say under it. */
  caption: string;
  /** The role of the chosen place; null in the view of the whole region. */
  tag: { label: string; shape: MarkShape; isCity: boolean } | null;
  /** What the view says, with the numbers of its notes, and in how many lines it should fit. */
  statement: { text: string; notes: string; lines: number };
  /** Said where sources disagree on the statement. */
  disagreement: string | null;
  places: FigurePlace[];
  /** The chosen place. */
  selected: string | null;
  legend: FigureLegend;
  scale: { unit: string; about: string };
  sources: { title: string; entries: FigureSource[]; remark: string };
  /** What a figure in a text says of its sources, in a line, and where they all are. */
  sourceLine: { text: string; url: string };
  /** On whose behalf the figure is published; empty where the briefing does not say. */
  organisation: string;
  disclaimer: string;
  /** The same in a line, for a figure with little room. */
  shortDisclaimer: string;
  /** The publisher's: its file as an address, and its size, of which only the shape counts. */
  logo: { uri: string; width: number; height: number } | null;
  /** Publisher, data, status, number and file name of the map. */
  imprint: { text: string; isDraft: boolean }[];
  live: { label: string; url: string; code: QrCode };
  /** Stands across the map until the briefing is cleared. */
  watermark: string | null;
};

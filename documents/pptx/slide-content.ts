import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import type { Fill } from "@/lib/map/role-fills";
import type { FigurePlace } from "@/lib/sheet/figure-content";
import type { MarkShape } from "@/lib/map/symbols";
import type { ReportContent, ReportLine } from "../report/report-content";

/** A place on a slide's map, in finished words. */
export type SlidePlace = FigurePlace & { isCity: boolean };

/** What a colour, a symbol or a line of the map means; null for what is no part of the entry. */
export type LegendEntry = {
  text: string;
  fill: Fill | null;
  symbol: { shape: MarkShape; isCity: boolean } | null;
  line: "link" | "selected" | "undetermined" | "open border" | null;
  isHatched: boolean;
};

/** A slide: the map of the region, one place of it marked or none, and what is said beside it. */
export type SlideContent = {
  report: ReportContent;
  selected: string | null;
  places: SlidePlace[];
  panel: ReportLine[];
  /** Points of its type. */
  panelSize: number;
  legend: LegendEntry[];
  legendTitle: string;
  sources: string;
};

/** A presentation: its slides share one drawing. */
export type SlideDeck = {
  lang: string;
  /** Day of the data, ISO. */
  dated: string;
  drawing: MapDrawing;
  slides: SlideContent[];
};

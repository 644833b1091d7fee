import type { MapDrawing } from "@/lib/map/drawing/map-drawing";
import type { SymbolShape } from "@/lib/map/symbols";
import type { ReportContent, ReportLine } from "../report/report-content";

/** A place on a slide's map, in finished words. */
export type SlidePlace = {
  id: string;
  name: string;
  role: string;
  label: string;
  shape: SymbolShape;
};

/** A slide: the map of the region, one place of it marked or none, and what is said beside it. */
export type SlideContent = {
  report: ReportContent;
  selected: string | null;
  places: SlidePlace[];
  panel: ReportLine[];
  legend: { role: string; shape: SymbolShape; text: string }[];
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

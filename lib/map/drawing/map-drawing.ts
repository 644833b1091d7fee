import type { Place } from "../../briefing/model";
import type { DrawingPoint, Line } from "../../geometry/path";
import type { Rectangle } from "../../geometry/rectangle";

/** A place as it is drawn: lengths in drawing units. */
export type DrawnPlace = {
  id: string;
  kind: Place["kind"];
  /** The place on whose land it is: a city on that of its state, any other on its own. */
  land: string;
  /** The shape; no rings for a city, or a place that is a point. */
  rings: readonly Line[];
  marker: DrawingPoint;
  /** The extent that shows the place. */
  extent: Rectangle;
};

/** A sea, lake or neighbour that is named on the map and cannot be chosen. */
export type DrawnLandmark = {
  id: string;
  kind: "water" | "neighbour";
  name: string;
  point: DrawingPoint;
};

/** A line from a place to the venue, by their ids: one quadratic curve, bent towards `bend`. */
export type DrawnLink = {
  place: string;
  venue: string;
  from: DrawingPoint;
  bend: DrawingPoint;
  to: DrawingPoint;
};

/** Everything that is drawn, in numbers: what is where is told apart from how it is written. */
export type MapDrawing = {
  /** The extent that shows the whole region. */
  extent: Rectangle;
  /** As far as anything is drawn. */
  bounds: Rectangle;
  /** Seas: to be filled by the even-odd rule on the colour of the neighbours' land. */
  sea: readonly Line[];
  lakes: readonly Line[];
  rivers: readonly Line[];
  /** Borders between neighbours; those of places are the outlines of their shapes. */
  borders: {
    neighbours: readonly Line[];
    undetermined: readonly Line[];
    /** On the outline of a place, which they cover. */
    placesUndetermined: readonly Line[];
  };
  places: readonly DrawnPlace[];
  landmarks: readonly DrawnLandmark[];
  links: readonly DrawnLink[];
  /** Metres for one drawing unit. */
  unitMetres: number;
  /** How much coarser than usual it is drawn: 1 for a region of the usual width. */
  scale: number;
};

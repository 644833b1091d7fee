import type { Band } from "./bands";
import type { LabelSide } from "./labels";
import type { Rectangle } from "../geometry/rectangle";

/** A point in drawing units. */
export type DrawingPoint = { x: number; y: number };

/** A place as it is drawn: lengths in drawing units. */
export type DrawnPlace = {
  id: string;
  kind: "state" | "city";
  /** SVG path data of the shape; null for a city. */
  path: string | null;
  marker: DrawingPoint;
  /** The cut of the map that shows the place. */
  frame: Rectangle;
  /** Where its label stands in each band of map widths. */
  sides: Record<Band, LabelSide>;
};

/** A sea, lake or neighbour that is named on the map and cannot be chosen. */
export type DrawnLandmark = {
  id: string;
  kind: "water" | "neighbour";
  name: string;
  /** Where it lies, and where near it its name stands. */
  point: DrawingPoint;
  spot: DrawingPoint;
  /** The bands in which there is room for its name. */
  bands: Band[];
};

/** Everything that is drawn, plain and serialisable; paths are SVG path data. */
export type MapDrawing = {
  /** The cut that shows the whole region. */
  frame: Rectangle;
  /** As far as anything is drawn. */
  extent: Rectangle;
  /** Seas: to be filled by the even-odd rule on the colour of the neighbours' land. */
  sea: string;
  lakes: string;
  rivers: string;
  /** Borders between neighbours; those of places are the outlines of their shapes. */
  borders: { neighbours: string; undetermined: string };
  places: DrawnPlace[];
  landmarks: DrawnLandmark[];
  /** Lines from the delegations to the venue: ids of the places at both ends, and the path. */
  links: { place: string; venue: string; path: string }[];
  /** Metres for one drawing unit. */
  unitMetres: number;
};

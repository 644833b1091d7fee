import type { AreaRecord, CityRecord, StateRecord } from "./schema/actors";

type OnMap =
  | Pick<StateRecord, "kind" | "iso3" | "shape">
  | Pick<AreaRecord, "kind" | "code" | "shape">
  | Pick<CityRecord, "kind">;

/** The code of a place's shape in the boundaries; null for a place that is a point. */
export function shapeCodeOf(place: Readonly<OnMap>): string | null {
  if (place.kind === "city" || place.shape === "point") return null;
  return place.kind === "state" ? place.iso3 : place.code;
}

type Marked =
  | Pick<StateRecord, "kind" | "marker">
  | Pick<AreaRecord, "kind" | "marker">
  | Pick<CityRecord, "kind" | "point">;

/** Where the marker of a place stands, in degrees. */
export function markerOf(
  place: Readonly<Marked>,
): Readonly<{ lat: number; lon: number }> {
  return place.kind === "city" ? place.point : place.marker;
}

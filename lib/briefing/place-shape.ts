import type { MultiPolygon, Polygon } from "geojson";
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

type Shape = Polygon | MultiPolygon;

/**
 * The shape of a place among those of a file of boundaries, in metres on its plane; null for a
 * place that is a point. Throws if the file has none for it.
 */
export function shapeOf(
  place: Readonly<OnMap & { id: string }>,
  countries: readonly { iso3: string; geometry: Shape }[],
  fileName: string,
): Shape | null {
  const code = shapeCodeOf(place);
  if (code === null) return null;
  const country = countries.find(({ iso3 }) => iso3 === code);
  if (country === undefined)
    throw new Error(`boundaries: ${code} (${place.id}) is not in ${fileName}`);
  return country.geometry;
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

import list from "./places.json" with { type: "json" };

/** What every peer shows: a marker and a text. Degrees. */
export type Place = {
  id: string;
  name: string;
  kind: string;
  lng: number;
  lat: number;
  text: string;
};

export const places: readonly Place[] = list;

/** South-west and north-east corner of the region, `[lng, lat]`. */
export const region = [
  [46.4, 35.1],
  [87.4, 55.5],
] as const;

/** Inside Kazakhstan and off its marker: where the bench clicks, `[lng, lat]`. */
export const clickedPoint = [72, 48.3] as const;
/** With the clicked point it tells whether the map has moved or grown, `[lng, lat]`. */
export const secondPoint = [60, 39.5] as const;

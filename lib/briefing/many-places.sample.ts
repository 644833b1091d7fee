import type { Briefing, Place } from "./model";

/** A briefing whose places are copied, each moved a little, until there are so many. */
export function copyPlaces(briefing: Briefing, count: number): Briefing {
  const { places } = briefing;
  const copies = Array.from({ length: count }, (_, index): Place => {
    const place = places[index % places.length];
    if (place === undefined) throw new Error("The briefing has no places.");
    const turn = Math.floor(index / places.length);
    if (turn === 0) return place;
    const id = `${place.id}-${turn}`;
    const move = ({ lat, lon }: { lat: number; lon: number }) => ({
      lat: lat + ((turn * 37) % 50) / 10 - 2.5,
      lon: lon + ((turn * 53) % 100) / 10 - 5,
    });
    return place.kind === "city"
      ? { ...place, id, point: move(place.point) }
      : { ...place, id, marker: move(place.marker) };
  });
  return { ...briefing, places: copies };
}

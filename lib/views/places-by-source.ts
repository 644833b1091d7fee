import type { Briefing, Place, Source } from "../briefing/model";

type SourcePlaces = { source: Source; places: Place[] };

/** Sources that records of places cite, with those places in the order of the briefing. */
export function listPlacesBySource({
  sources,
  places,
}: Briefing): SourcePlaces[] {
  return sources
    .map((source) => ({
      source,
      places: places.filter((place) => citesSource(place, source)),
    }))
    .filter((one) => one.places.length > 0);
}

function citesSource(place: Place, source: Source): boolean {
  return [place, ...place.participations, ...place.involvements].some(
    ({ evidence }) => evidence.some((one) => one.source === source),
  );
}

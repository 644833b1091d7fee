import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** A city lies in a state or an area, and not in another city. */
export function findCitiesInCities(
  { lists }: CheckedRecords,
  at: At,
): Problem[] {
  const { places = [] } = lists;
  const cities = new Set(
    places.filter(({ kind }) => kind === "city").map(({ id }) => id),
  );
  return places.flatMap((place, index) => {
    if (place.kind !== "city" || place.state === undefined) return [];
    if (!cities.has(place.state)) return [];
    return {
      ...at("places", index, ["state"]),
      what: `"${place.state}" is a city and not a state or an area`,
      remedy:
        "name the state or area in which the city lies, or leave it out if that is not on the map",
    };
  });
}

import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** A city lies in a state, and not in another city. */
export function findCitiesInCities(
  { lists }: CheckedRecords,
  at: At,
): Problem[] {
  const { places = [] } = lists;
  const cities = new Set(
    places.filter(({ kind }) => kind === "city").map(({ id }) => id),
  );
  return places.flatMap((place, index) => {
    if (place.kind !== "city" || !cities.has(place.state)) return [];
    if (place.state === undefined) return [];
    return {
      ...at("places", index, ["state"]),
      what: `"${place.state}" is a city and not a state`,
      remedy: "name the state in which the city lies",
    };
  });
}

import type { BoundaryTopology } from "./boundaries";

/**
 * The topology with the roles that a briefing gives: its own states are places, all others are
 * neighbours, whatever the file was built for. A border is then drawn, and told of, as what it is.
 */
export function markPlaces(
  topology: BoundaryTopology,
  codes: ReadonlySet<string>,
): BoundaryTopology {
  const { countries } = topology.objects;
  const geometries = countries.geometries.map((country) => {
    const { iso3 } = country.properties;
    const role = codes.has(iso3) ? ("place" as const) : ("neighbour" as const);
    return { ...country, properties: { iso3, role } };
  });
  return {
    ...topology,
    objects: { ...topology.objects, countries: { ...countries, geometries } },
  };
}

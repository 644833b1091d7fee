import { neighbors } from "topojson-client";
import type { BoundaryTopology } from "./boundaries";

/**
 * Pairs of places that share a border, as ISO 3166-1 alpha-3 codes. Each pair
 * comes once, and the pairs and the codes in them are in alphabetical order.
 */
export function neighboursOf(topology: BoundaryTopology): [string, string][] {
  const places = topology.objects.countries.geometries
    .filter(({ properties }) => properties.role === "place")
    .sort((one, other) => compare(one.properties.iso3, other.properties.iso3));
  const codes = places.map(({ properties }) => properties.iso3);
  return neighbors(places).flatMap((beside, index) =>
    beside
      .filter((other) => other > index)
      .map((other): [string, string] => [
        codes[index] ?? "",
        codes[other] ?? "",
      ]),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

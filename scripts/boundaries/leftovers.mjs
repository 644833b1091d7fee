// @ts-check
import { feature, neighbors } from "topojson-client";
import { toCollection } from "./shape.mjs";

/** What stands in the code's place for land of a state that none of its subdivisions has. */
export const leftover = "leftover";

/**
 * Two makers draw a border and a coast in two ways. Land between subdivisions and another country
 * goes to that, so that the two meet where the subdivisions end; what is left along the coast goes.
 * @param {string} shapes TopoJSON, each part a geometry of its own.
 */
export function assignLeftovers(shapes) {
  /** @type {import("topojson-specification").Topology<Record<string, import("topojson-specification").GeometryCollection<{ iso3: string }>>>} */
  const topology = JSON.parse(shapes);
  const [layer] = Object.values(topology.objects);
  if (layer === undefined) return toCollection([]);
  const beside = neighbors(layer.geometries);
  const codeOf = (/** @type {number} */ index) => {
    const { properties } = layer.geometries[index] ?? {};
    return properties && "iso3" in properties ? properties.iso3 : leftover;
  };
  const { features } = feature(topology, layer);
  return toCollection(
    features.flatMap((part, index) => {
      if (codeOf(index) !== leftover) return [part];
      const codes = (beside[index] ?? []).map(codeOf);
      const country = codes.find((code) => /^[A-Z]{3}$/.test(code));
      const isBetween = codes.some((code) => code.includes("-"));
      return country !== undefined && isBetween
        ? [{ ...part, properties: { iso3: country } }]
        : [];
    }),
  );
}

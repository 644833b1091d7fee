import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FeatureCollection, Position } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { places } from "./places.ts";

/** Decimals of a degree that all peers get: about 100 m. */
const decimals = 3;
/** Steps along the longer side of the region, so that TopoJSON has the same decimals. */
const steps = 5e4;

const world = readWorld();
const countries = roundPositions(pickCountries(world));
write("countries.geo.json", countries);
write("countries.topo.json", topology({ countries }, steps));

function readWorld(): Topology {
  const path = createRequire(import.meta.url).resolve(
    "world-atlas/countries-50m.json",
  );
  return JSON.parse(readFileSync(path, "utf8")) as Topology;
}

/** The five states, each with the id and the name of its place. */
function pickCountries(world: Topology): FeatureCollection {
  const all = feature(
    world,
    world.objects["countries"] as GeometryCollection<{ name: string }>,
  );
  return {
    type: "FeatureCollection",
    features: places
      .filter((place) => place.kind === "state")
      .map(({ id, name }) => {
        const found = all.features.find((one) => one.properties.name === name);
        if (found === undefined)
          throw new Error(`world-atlas: no country is called ${name}`);
        return {
          type: "Feature",
          id,
          properties: { id, name },
          geometry: found.geometry,
        };
      }),
  };
}

function roundPositions(collection: FeatureCollection): FeatureCollection {
  const scale = 10 ** decimals;
  return JSON.parse(JSON.stringify(collection), (_key, value: unknown) =>
    isPosition(value)
      ? value.map((degree) => Math.round(degree * scale) / scale)
      : value,
  ) as FeatureCollection;
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && typeof value[0] === "number";
}

function write(name: string, content: object): void {
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(content)}\n`);
}

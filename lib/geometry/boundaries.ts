import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type * as Topo from "topojson-specification";
import { cutEdge } from "./edge";

/** `place`: a reader can choose it; `neighbour`: it is there for orientation. */
type CountryRole = "place" | "neighbour";

type CountryProperties = {
  /** ISO 3166-1 alpha-3, or XJK for the Siachen Glacier. */
  iso3: string;
  role: CountryRole;
};
type WaterProperties = { name: string };

type With<Properties> = { properties: Properties };
type TopoShape<P extends Topo.Properties> = (
  Topo.Polygon<P> | Topo.MultiPolygon<P>
) &
  With<P>;
type TopoLine<P extends Topo.Properties> = (
  Topo.LineString<P> | Topo.MultiLineString<P>
) &
  With<P>;
/** The geometries of one kind. */
export type Collection<Geometry> = {
  type: "GeometryCollection";
  geometries: Geometry[];
};

/** A file of `data/boundaries`: positions are `[x, y]`, metres east and north on the plane. */
export type BoundaryTopology = Topo.Topology<{
  countries: Collection<TopoShape<CountryProperties>>;
  lakes: Collection<TopoShape<WaterProperties>>;
  rivers: Collection<TopoLine<WaterProperties>>;
}> & {
  /** The rectangle to which everything is cut. */
  bbox: [west: number, south: number, east: number, north: number];
  /** Groups of codes of which no line between any two is agreed; not in the file, but added to it. */
  disputed?: readonly (readonly string[])[];
};

type Country = CountryProperties & { geometry: Polygon | MultiPolygon };
type Lake = WaterProperties & { geometry: Polygon | MultiPolygon };
type River = WaterProperties & { geometry: MultiLineString };

type Boundaries = {
  countries: Country[];
  lakes: Lake[];
  rivers: River[];
  bbox: BoundaryTopology["bbox"];
};

/** The shapes of a topology as GeoJSON geometries, in metres on the plane. */
export function readBoundaries(topology: BoundaryTopology): Boundaries {
  const { countries, lakes, rivers } = topology.objects;
  return {
    countries: countries.geometries.map((country) => ({
      ...country.properties,
      geometry: readShape(topology, country),
    })),
    lakes: lakes.geometries.map((lake) => ({
      ...lake.properties,
      geometry: readShape(topology, lake),
    })),
    rivers: rivers.geometries.map((river) => ({
      ...river.properties,
      geometry: readLines(topology, river),
    })),
    bbox: topology.bbox,
  };
}

function readShape(
  topology: Topo.Topology,
  shape: Topo.Polygon | Topo.MultiPolygon,
): Polygon | MultiPolygon {
  return shape.type === "Polygon"
    ? feature(topology, shape).geometry
    : feature(topology, shape).geometry;
}

function readLines(
  topology: Topo.Topology,
  line: Topo.LineString | Topo.MultiLineString,
): MultiLineString {
  if (line.type === "MultiLineString") return feature(topology, line).geometry;
  const { coordinates } = feature(topology, line).geometry;
  return { type: "MultiLineString", coordinates: [coordinates] };
}

/** The lines of a map, by what they part; the edge of the map is none of them. */
type BorderLines = {
  /** Two countries of which one at least is a place. */
  places: MultiLineString;
  /** Two neighbours. */
  neighbours: MultiLineString;
  /** Two neighbours that have not agreed on a border. */
  undetermined: MultiLineString;
  /** The same where one at least is a place. */
  placesUndetermined: MultiLineString;
  /** Land and water. */
  coast: MultiLineString;
};

/** The borders and the coast, each line once although two countries share it. */
export function borderLines(topology: BoundaryTopology): BorderLines {
  const { disputed = [] } = topology;
  const pick = (kind: keyof BorderLines) =>
    mesh(topology, topology.objects.countries, (one, other) => {
      return findKind(one.properties, other.properties, disputed) === kind;
    });
  const coast = pick("coast").coordinates.flatMap((line) =>
    cutEdge(line, topology.bbox),
  );
  return {
    places: pick("places"),
    neighbours: pick("neighbours"),
    undetermined: pick("undetermined"),
    placesUndetermined: pick("placesUndetermined"),
    coast: { type: "MultiLineString", coordinates: coast },
  };
}

/** topojson hands over the same country twice where there is none on the other side. */
function findKind(
  one: unknown,
  other: unknown,
  disputed: readonly (readonly string[])[],
): keyof BorderLines {
  if (one === other) return "coast";
  const sides = [one, other] as CountryProperties[];
  const isOfPlace = sides.some(({ role }) => role === "place");
  const isDisputed = disputed.some((codes) =>
    sides.every(({ iso3 }) => codes.includes(iso3)),
  );
  if (isDisputed) return isOfPlace ? "placesUndetermined" : "undetermined";
  return isOfPlace ? "places" : "neighbours";
}

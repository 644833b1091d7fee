import type {
  Feature,
  FeatureCollection,
  MultiPolygon,
  Point,
  Polygon,
} from "geojson";
import type {
  Briefing,
  LocalText,
  Location,
  Place,
} from "../../briefing/model";
import { markerOf, shapeOf } from "../../briefing/place-shape";
import { createProjection } from "../../geometry/projection";
import {
  readBoundaries,
  type BoundaryTopology,
} from "../../geometry/boundaries";
import {
  occasionRole,
  occasionRoles,
  mainInvolvement,
} from "../../views/place-marks";
import { listStatements, type Statement } from "../../briefing/statements";
import {
  describeReferred,
  type ReferredRecords,
} from "../csv/referred-records";
import type { DataTerms } from "../terms/data-terms";
import { positionOf, toDegrees } from "./degrees";
import {
  toPlainStatement,
  type PlainStatement,
} from "../../briefing/plain-statement";

export type Shape = Point | Polygon | MultiPolygon;

/** Names are flat (`name_en`), because that is what a GIS can label with. */
type FeatureProperties = {
  feature: "place" | "location";
  statements: PlainStatement[];
  [field: string]: unknown;
};

/**
 * Beside the features is what belongs to none of them, so that no statement is left out, and the
 * records to which statements refer by id.
 */
export type BriefingFeatures = FeatureCollection<Shape, FeatureProperties> & {
  briefing: Record<string, unknown>;
  statements: PlainStatement[];
} & ReferredRecords;

/**
 * The briefing as GeoJSON (RFC 7946), positions `[lon, lat]` in degrees: states and areas as
 * shapes, cities and locations of events as points, each with what is stated of it and the evidence. Throws if a
 * shape is not in the boundaries.
 */
export function writeGeoJson(
  briefing: Briefing,
  topology: BoundaryTopology,
  terms: DataTerms,
): BriefingFeatures {
  const { id, title, version, dated, status, disclaimer } = briefing;
  const publisher = briefing.publisher.name;
  const statements = listStatements(briefing);
  const shapeOf = createShapes(briefing, topology);
  const isOf = (one: Statement, home: Place | Location) => homeOf(one) === home;
  const statedOf = (home: Place | Location) =>
    statements.filter((one) => isOf(one, home)).map(toPlainStatement);
  return {
    type: "FeatureCollection",
    briefing: {
      ...{ id, title, version, dated, status, publisher, disclaimer },
      licence: terms.licence,
      terms: terms.address,
      cite_as: terms.citeAs,
    },
    features: [
      ...briefing.places.map((place) => ({
        type: "Feature" as const,
        id: `place:${place.id}`,
        geometry: shapeOf(place),
        properties: {
          ...describePlace(briefing, place),
          statements: statedOf(place),
        },
      })),
      ...briefing.locations.map((location) => ({
        type: "Feature" as const,
        id: `location:${location.id}`,
        geometry: pointAt(location.point),
        properties: {
          ...describeLocation(location),
          statements: statedOf(location),
        },
      })),
    ] satisfies Feature<Shape, FeatureProperties>[],
    statements: statements
      .filter((one) => homeOf(one) === undefined)
      .map(toPlainStatement),
    ...describeReferred(briefing),
  };
}

/** The one feature at which a statement is; none for what has no place on the map. */
function homeOf(statement: Statement): Place | Location | undefined {
  const { kind, place, location } = statement;
  if (kind === "location" || kind === "event") {
    return typeof location === "object" ? location : undefined;
  }
  return place;
}

/** The shape of each place, in degrees. */
export function createShapes(
  briefing: Briefing,
  topology: BoundaryTopology,
): (place: Place) => Shape {
  const { countries } = readBoundaries(topology);
  const plane = createProjection(briefing.projection);
  return (place) => {
    const shape = shapeOf(place, countries, briefing.boundaries);
    return shape === null ? pointAt(markerOf(place)) : toDegrees(shape, plane);
  };
}

/** A point in degrees. */
export function pointAt(point: { lat: number; lon: number }): Point {
  return { type: "Point", coordinates: positionOf(point) };
}

function describePlace(briefing: Briefing, place: Place) {
  const names = {
    feature: "place" as const,
    id: place.id,
    kind: place.kind,
    ...flatten("name", place.name),
    endonym: place.endonym?.text,
    endonym_lang: place.endonym?.lang,
  };
  const parts = {
    occasion_role: occasionRole(briefing, place)?.id ?? null,
    occasion_roles: occasionRoles(briefing, place).map(({ id }) => id),
    main_involvement: mainInvolvement(briefing, place)?.id ?? null,
  };
  if (place.kind === "city") {
    return { ...names, state: place.state?.id, ...parts };
  }
  if (place.kind === "area") {
    const { code, type, marker } = place;
    const kind = flatten("type", type);
    return { ...names, ...kind, code, marker: positionOf(marker), ...parts };
  }
  const { iso3, m49, formal, formal_endonym: formalEndonym } = place;
  return {
    ...names,
    ...flatten("formal", formal),
    formal_endonym: formalEndonym?.text,
    iso3,
    m49,
    marker: positionOf(place.marker),
    ...parts,
  };
}

function describeLocation(location: Location) {
  return {
    feature: "location" as const,
    id: location.id,
    ...flatten("name", location.name),
    ...flatten("country", location.country ?? {}),
    place: location.place?.id,
    precision: location.precision,
    events: location.events.map(({ id }) => id),
  };
}

/** A text as one property for each language: `name_en`. */
export function flatten(name: string, text: LocalText): Record<string, string> {
  return Object.fromEntries(
    Object.entries(text).map(([lang, value]) => [`${name}_${lang}`, value]),
  );
}

import type { FeatureCollection, Point } from "geojson";
import type { Briefing, Location } from "../../briefing/model";
import { markerOf } from "../../briefing/place-shape";
import type { BoundaryTopology } from "../../geometry/boundaries";
import { join } from "../csv/column";
import {
  listEvents,
  mainInvolvement,
  occasionRoles,
} from "../../views/place-marks";
import type { DataTerms } from "../terms/data-terms";
import { createShapes, flatten, pointAt, type Shape } from "./write-geojson";

/** Of these two kinds a GIS makes a layer each, with properties that every table can hold. */
type Layer = "places" | "events";

type Flat = Record<string, string | number | null>;

type LayerFile<Geometry extends Shape> = FeatureCollection<Geometry, Flat> & {
  name: string;
  licence: DataTerms["licence"];
  terms: string;
  cite_as: DataTerms["citeAs"];
};

/**
 * One kind of records as GeoJSON (RFC 7946) in degrees: the places of the map, or the events that took
 * place in a known town or country. Lists are parted by `; `.
 */
export function writeLayer(
  briefing: Briefing,
  topology: BoundaryTopology,
  layer: Layer,
  terms: DataTerms,
): LayerFile<Shape> {
  return {
    type: "FeatureCollection",
    name: `${briefing.id}-${layer}`,
    licence: terms.licence,
    terms: terms.address,
    cite_as: terms.citeAs,
    features:
      layer === "places"
        ? listPlaces(briefing, topology)
        : listEventPoints(briefing),
  };
}

function listPlaces(briefing: Briefing, topology: BoundaryTopology) {
  const shapeOf = createShapes(briefing, topology);
  return briefing.places.map((place) => {
    const { lat, lon } = markerOf(place);
    const properties: Flat = {
      id: place.id,
      kind: place.kind,
      ...flatten("name", place.name),
      iso3: place.kind === "state" ? (place.iso3 ?? null) : null,
      m49: place.kind === "state" ? (place.m49 ?? null) : null,
      roles: join(occasionRoles(briefing, place).map(({ id }) => id)) ?? null,
      main_part: mainInvolvement(briefing, place)?.id ?? null,
      events: listEvents(place.involvements).length,
      marker_lat: lat,
      marker_lon: lon,
    };
    return {
      type: "Feature" as const,
      id: place.id,
      geometry: shapeOf(place),
      properties,
    };
  });
}

function listEventPoints({ events }: Briefing) {
  return events.flatMap((event) => {
    const { location } = event;
    if (typeof location === "string") return [];
    const properties: Flat = {
      id: event.id,
      kind: event.kind,
      date: event.date,
      phase: event.phase?.id ?? null,
      ...flatten("name", event.name),
      ...flatten("summary", event.summary),
      ...describeLocation(location),
    };
    const geometry: Point = pointAt(location.point);
    return { type: "Feature" as const, id: event.id, geometry, properties };
  });
}

function describeLocation({ id, name, precision }: Location): Flat {
  return { location: id, precision, ...flatten("location", name) };
}

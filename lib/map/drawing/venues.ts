import type { Briefing, Location } from "../../briefing/model";

import type { MapDrawing } from "./map-drawing";
import { toDrawing, type DrawingPoint } from "../../geometry/path";
import { createProjection } from "../../geometry/projection";
import {
  directionTo,
  distanceBetween,
  roundDistance,
  type Direction,
} from "../../geometry/direction";

/** A town in which an event took place, where it is drawn. */
export type Venue = { location: Location; point: DrawingPoint };

/** Towns of events in the units of a drawing, on the map and off it; countries have no point of their own. */
export function drawVenues(
  { locations, projection }: Briefing,
  { unitMetres }: Pick<MapDrawing, "unitMetres">,
): Venue[] {
  const { project } = createProjection(projection);
  return locations
    .filter((one) => one.precision === "city" && one.events.length > 0)
    .map((location) => {
      const { x, y } = project(location.point);
      return { location, point: toDrawing(x, y, unitMetres) };
    });
}

/** How far from the city of the occasion an event took place that was outside all places of the map. */
export function distanceFromOccasion(
  { occasion }: Briefing,
  location: Location,
): { city: Location; kilometres: number; toward: Direction } | null {
  const city = occasion.location;
  if (typeof city === "string" || location.place !== undefined) return null;
  // A town is not at a distance from itself.
  if (city === location) return null;
  if (location.precision !== "city") return null;
  return {
    city,
    kilometres: roundDistance(distanceBetween(city.point, location.point)),
    toward: directionTo(city.point, location.point),
  };
}

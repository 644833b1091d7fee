import { geoDistance } from "d3-geo";
import { earthRadius } from "./earth";

/** The eight winds, clockwise from the north. */
export const directions = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
export type Direction = (typeof directions)[number];

type Point = { lat: number; lon: number };

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres along the great circle between two points in degrees. */
export function distanceBetween(from: Point, to: Point): number {
  const angle = geoDistance([from.lon, from.lat], [to.lon, to.lat]);
  return (angle * earthRadius) / 1000;
}

/** The wind toward which one point lies as seen from another, at the start of the great circle. */
export function directionTo(from: Point, to: Point): Direction {
  const turn = radians(to.lon - from.lon);
  const east = Math.sin(turn) * Math.cos(radians(to.lat));
  const north =
    Math.cos(radians(from.lat)) * Math.sin(radians(to.lat)) -
    Math.sin(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.cos(turn);
  return windOf(east, north);
}

/** The wind of a step to the east and the north. */
export function windOf(east: number, north: number): Direction {
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return directions[(eighth + directions.length) % directions.length] ?? "n";
}

/** A distance as people say it: to 10 km below 100, to 50 below 1,000, to 100 from there on. */
export function roundDistance(kilometres: number): number {
  const step = kilometres < 100 ? 10 : kilometres < 1000 ? 50 : 100;
  return Math.max(step, Math.round(kilometres / step) * step);
}

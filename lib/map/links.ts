import type { Briefing, Place } from "../briefing/model";
import { linkEnds } from "../views/launch-summary";
import type { DrawingPoint, DrawnPlace, MapDrawing } from "./map-drawing";

/** How far a line swings out, as a share of its length. */
const swing = 0.08;

/** Points along a line to the venue, which is one quadratic curve: `M x y q bend-x bend-y dx dy`. */
export function pointsOnLink(path: string): DrawingPoint[] {
  const [x = 0, y = 0, bendX = 0, bendY = 0, dx = 0, dy = 0] = (
    path.match(/-?\d+(\.\d+)?/g) ?? []
  ).map(Number);
  return Array.from({ length: 21 }, (_, step) => {
    const t = step / 20;
    const bend = 2 * t * (1 - t);
    return {
      x: x + bend * bendX + t * t * dx,
      y: y + bend * bendY + t * t * dy,
    };
  });
}

/** Fine lines from the delegations to the venue, slightly bent so that they do not run together. */
export function drawLinks(
  briefing: Briefing,
  drawn: readonly DrawnPlace[],
): MapDrawing["links"] {
  const ends = linkEnds(briefing);
  const markerOf = ({ id }: Place) =>
    drawn.find((one) => one.id === id)?.marker;
  const to = ends === null ? undefined : markerOf(ends.venue);
  if (ends === null || to === undefined) return [];
  return ends.delegations.flatMap((place) => {
    const from = markerOf(place);
    if (from === undefined) return [];
    const { x, y } = from;
    const [dx, dy] = [to.x - x, to.y - y];
    const bendX = Math.round(dx / 2 - dy * swing);
    const bendY = Math.round(dy / 2 + dx * swing);
    return {
      place: place.id,
      venue: ends.venue.id,
      path: `M${x} ${y}q${bendX} ${bendY} ${dx} ${dy}`,
    };
  });
}

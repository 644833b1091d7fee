import type { Briefing, Place } from "../../briefing/model";
import type { DrawingPoint, Line } from "../../geometry/path";
import { linkEnds } from "../../views/launch-summary";
import type { DrawnLink, DrawnPlace } from "./map-drawing";

/** How far a line swings out, as a share of its length. */
const swing = 0.08;

/** Fine lines from the delegations to the venue, slightly bent so that they do not run together. */
export function drawLinks(
  briefing: Briefing,
  drawn: readonly DrawnPlace[],
): DrawnLink[] {
  const ends = linkEnds(briefing);
  const markerOf = ({ id }: Place) =>
    drawn.find((one) => one.id === id)?.marker;
  const to = ends === null ? undefined : markerOf(ends.venue);
  if (ends === null || to === undefined) return [];
  return ends.delegations.flatMap((place) => {
    const from = markerOf(place);
    return from === undefined
      ? []
      : {
          place: place.id,
          venue: ends.venue.id,
          from,
          bend: bendBetween(from, to),
          to,
        };
  });
}

function bendBetween(from: DrawingPoint, to: DrawingPoint): DrawingPoint {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return {
    x: from.x + Math.round(dx / 2 - dy * swing),
    y: from.y + Math.round(dy / 2 + dx * swing),
  };
}

/** SVG path data of a line to the venue. */
export function formatLink({ from, bend, to }: DrawnLink): string {
  const steps = [bend.x, bend.y, to.x, to.y].map(
    (at, index) => at - (index % 2 === 0 ? from.x : from.y),
  );
  return `M${from.x} ${from.y}q${steps.slice(0, 2).join(" ")} ${steps.slice(2).join(" ")}`;
}

/** Points along a line to the venue, both ends among them. */
export function pointsOnLink({ from, bend, to }: DrawnLink): Line {
  return Array.from({ length: 21 }, (_, step) => {
    const t = step / 20;
    const [start, middle, end] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return {
      x: start * from.x + middle * bend.x + end * to.x,
      y: start * from.y + middle * bend.y + end * to.y,
    };
  });
}

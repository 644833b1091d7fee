import type { Briefing, Place } from "../../briefing/model";
import type { DrawingPoint } from "../../geometry/path";
import { linkEnds } from "../../views/lens-summary";
import type { DrawnLink, DrawnPlace } from "./map-drawing";

/** How far a line swings out, as a share of its length. */
const swing = 0.08;

/** Fine lines to the venue from those whose role has one, slightly bent so that they do not run together. */
export function drawLinks(
  briefing: Briefing,
  drawn: readonly DrawnPlace[],
): DrawnLink[] {
  const ends = linkEnds(briefing);
  const markerOf = ({ id }: Place) =>
    drawn.find((one) => one.id === id)?.marker;
  const to = ends === null ? undefined : markerOf(ends.venue);
  if (ends === null || to === undefined) return [];
  return ends.from.flatMap((place) => {
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

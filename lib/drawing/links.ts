import type { Briefing } from "../briefing/model";
import { launchRole } from "../views/place-marks";
import type { DrawnPlace, MapDrawing } from "./map-drawing";

/** How far a line swings out, as a share of its length. */
const swing = 0.08;

/** Fine lines from the delegations to the venue, slightly bent so that they do not run together. */
export function drawLinks(
  briefing: Briefing,
  drawn: readonly DrawnPlace[],
): MapDrawing["links"] {
  const markerOf = (role: string) =>
    briefing.places
      .filter((place) => launchRole(briefing, place) === role)
      .flatMap((place) => drawn.filter((one) => one.id === place.id));
  const venue = markerOf("venue")[0]?.marker;
  if (venue === undefined) return [];
  return markerOf("delegation").map(({ id, marker: { x, y } }) => {
    const [dx, dy] = [venue.x - x, venue.y - y];
    const bendX = Math.round(dx / 2 - dy * swing);
    const bendY = Math.round(dy / 2 + dx * swing);
    return { place: id, path: `M${x} ${y}q${bendX} ${bendY} ${dx} ${dy}` };
  });
}

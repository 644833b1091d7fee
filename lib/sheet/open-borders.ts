import type { Rectangle } from "../geometry/rectangle";
import type { Line } from "../geometry/path";
import type { MapDrawing } from "../map/drawing/map-drawing";

/** Figure units of a line without which nobody finds it. */
const leastSeen = 8;

/** Whether a map shows borders that are not agreed: on the outlines of its places, and elsewhere. */
export function findOpenBorders(
  { undetermined, placesUndetermined }: MapDrawing["borders"],
  extent: Rectangle,
  scale: number,
): { ofPlaces: boolean; ofNeighbours: boolean } {
  const isSeen = (lines: readonly Line[]) =>
    lines.reduce((sum, line) => sum + lengthWithin(line, extent), 0) * scale >=
    leastSeen;
  return {
    ofPlaces: isSeen(placesUndetermined),
    ofNeighbours: isSeen(undetermined),
  };
}

/** Drawing units of a line whose points lie within an extent. */
function lengthWithin(line: Line, { x, y, width, height }: Rectangle): number {
  const isWithin = (point: Line[number]) =>
    point.x >= x &&
    point.x <= x + width &&
    point.y >= y &&
    point.y <= y + height;
  let length = 0;
  line.forEach((point, index) => {
    const last = line[index - 1];
    if (last !== undefined && isWithin(point) && isWithin(last))
      length += Math.hypot(point.x - last.x, point.y - last.y);
  });
  return length;
}

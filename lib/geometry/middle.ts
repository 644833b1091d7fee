import type { MultiPolygon, Polygon, Position } from "geojson";

/** Centre of area of a shape on the plane, holes taken out (sums over its edges, in its units). */
export function middleOf(geometry: Polygon | MultiPolygon): {
  x: number;
  y: number;
} {
  const rings =
    geometry.type === "Polygon"
      ? geometry.coordinates
      : geometry.coordinates.flat();
  const sum = { area: 0, x: 0, y: 0 };
  for (const ring of rings) addRing(ring, sum);
  return { x: sum.x / (3 * sum.area), y: sum.y / (3 * sum.area) };
}

/** Holes run the other way round than what they are in, so that their area is taken off. */
function addRing(
  ring: readonly Position[],
  sum: { area: number; x: number; y: number },
): void {
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? [];
    const cross = x * nextY - nextX * y;
    sum.area += cross;
    sum.x += (x + nextX) * cross;
    sum.y += (y + nextY) * cross;
  });
}

import type { Position } from "geojson";

type Edges = readonly [number, number, number, number];

/** Metres; the file rounds positions, those on the edge too. */
const nearness = 1;

/** The pieces of a line that do not run along the edge of the map, which is where it was cut. */
export function cutEdge(line: readonly Position[], edges: Edges): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const position of line) {
    const last = piece.at(-1);
    if (last !== undefined && runsAlong(last, position, edges)) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(position);
  }
  return [...pieces, piece].filter(({ length }) => length > 1);
}

function runsAlong(from: Position, to: Position, edges: Edges): boolean {
  return edges.some((edge, side) => {
    const axis = side % 2;
    return isNear(from[axis], edge) && isNear(to[axis], edge);
  });
}

function isNear(value: number | undefined, edge: number): boolean {
  return value !== undefined && Math.abs(value - edge) <= nearness;
}

import type { Line } from "../../geometry/path";
import type { DrawnLink } from "./map-drawing";

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

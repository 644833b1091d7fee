import type {
  InvolvementRole,
  ParticipationRole,
} from "../briefing/schema/history";
import type { UnknownRole } from "../views/place-marks";

/** Shapes that can be told apart without colour, also in a photocopy. */
export type SymbolShape =
  | "circle"
  | "diamond"
  | "square"
  | "frame"
  | "ring"
  | "triangle"
  | "cross"
  | "dash";

type AnyRole = ParticipationRole | InvolvementRole | UnknownRole;

/** The shape for a role: the same role has the same shape in every lens. */
export function symbolOf(role: AnyRole): SymbolShape {
  return shapes[role];
}

const shapes: Record<AnyRole, SymbolShape> = {
  host: "diamond",
  venue: "square",
  seat: "frame",
  delegation: "circle",
  participant: "circle",
  adopter: "circle",
  organiser: "triangle",
  chair: "triangle",
  supporter: "triangle",
  funder: "triangle",
  visitor: "triangle",
  observer: "ring",
  beneficiary: "ring",
  visited: "cross",
  unknown: "dash",
};

/** SVG path data for a shape in a box of 16 by 16 units around the origin. */
export const symbolPaths: Record<SymbolShape, string> = {
  circle: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z",
  diamond: "M0-7.5L7.5 0L0 7.5L-7.5 0z",
  square: "M-5.5-5.5h11v11h-11z",
  frame: "M-6-6h12v12h-12zM-3-3h6v6h-6z",
  ring: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0zM-2.5 0a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0z",
  triangle: "M0-6.5L6.5 5.5h-13z",
  cross: "M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
  dash: "M-6-1.75h12v3.5h-12z",
};

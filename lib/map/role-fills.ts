import type { Role } from "../briefing/model";
import type { FillName } from "../theme/fills";

/** Shades for the number of events that a place had a part in: none, one, two, more. */
export const stepFills = ["step-0", "step-1", "step-2", "step-3"] as const;
export type StepFill = (typeof stepFills)[number];

/** What fills a place: the colour of its main role, none of its own, a shade, or that nothing is known. */
export type Fill = FillName | StepFill | "plain" | "unknown";

/**
 * What fills a place by its main role. Where no source tells of one it is left white, so that nobody
 * takes it for a place that was there in some other role.
 */
export function fillOfRole(role: Role | null): Fill {
  return role === null ? "unknown" : (role.colour ?? "plain");
}

/** The shade of a place by its step: 0 to 3, or that no part was found. */
export function fillOfStep(step: number | string): Fill {
  return stepFills.find((_, index) => index === step) ?? "unknown";
}

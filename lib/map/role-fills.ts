import type { Role } from "../briefing/model";
import type { FillName } from "../theme/fills";

/** What fills a place: the colour of its main role, none of its own, or that no role is known. */
export type Fill = FillName | "plain" | "unknown";

/**
 * What fills a place by its main role. Where no source tells of one it is left white, so that nobody
 * takes it for a place that was there in some other role.
 */
export function fillOfRole(role: Role | null): Fill {
  return role === null ? "unknown" : (role.colour ?? "plain");
}

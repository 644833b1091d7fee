import type { Briefing, Role } from "../briefing/model";
import type { FillName } from "../theme/fills";
import { formatTheme } from "../theme/tokens";

/** What fills a place: the colour of its main role, none of its own, or that no role is known. */
export type Fill = FillName | "plain" | "unknown";

/**
 * What fills a place by its main role. Where no source tells of one it is left white, so that nobody
 * takes it for a place that was there in some other role.
 */
export function fillOfRole(role: Role | null): Fill {
  return role === null ? "unknown" : (role.colour ?? "plain");
}

/** Style rules that give what has a role its colour, as `--fill`; the theme has the colours. */
export function formatRoleFills(roles: readonly Role[]): string {
  return roles
    .map(({ id, colour }) =>
      colour === undefined
        ? ""
        : `[data-role=${id}]{--fill:var(--fill-${colour})}`,
    )
    .join("");
}

/** The theme of a document that holds one briefing, with no colour that it does not use. */
export function formatBriefingTheme({ roles }: Briefing): string {
  const fills = new Set(roles.flatMap(({ colour }) => colour ?? []));
  return formatTheme([...fills]) + formatRoleFills(roles);
}

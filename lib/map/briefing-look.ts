import type { Briefing, Role } from "../briefing/model";
import { accentTokens } from "../theme/accent";
import {
  forSchemes,
  formatTheme,
  formatTokens,
  lightPalette,
} from "../theme/tokens";

/**
 * The style rules of a briefing's own look, over the theme: the colours of its roles, as `--fill` of
 * what has one, and the colour of its publisher.
 */
export function formatBriefingLook({ roles, publisher }: Briefing): string {
  return roles.map(formatRole).join("") + formatAccent(publisher.accent);
}

function formatRole({ id, colour }: Role): string {
  return colour === undefined
    ? ""
    : `[data-role=${id}]{--fill:var(--fill-${colour})}`;
}

function formatAccent(colour: string | undefined): string {
  if (colour === undefined) return "";
  const { light, dark } = accentTokens(colour);
  return forSchemes(formatTokens(light), formatTokens(dark));
}

/** Theme and look of a document that holds one briefing, with no colour that it does not use. */
export function formatBriefingTheme(briefing: Briefing): string {
  const fills = new Set(briefing.roles.flatMap(({ colour }) => colour ?? []));
  return formatTheme([...fills], ["paper-soft"]) + formatBriefingLook(briefing);
}

/** The colour of links on paper: the publisher's, or the palette's. */
export function paperAccent({ publisher }: Briefing): string {
  return publisher.accent === undefined
    ? lightPalette.accent
    : accentTokens(publisher.accent).light.accent;
}

import type { Briefing, Disagreement, Place } from "../briefing/model";
import type { Lens } from "../url/view";

type Touched = { readonly disagreements: readonly Disagreement[] };

/**
 * The lenses in which what the map shows of a place is contested: its role at the launch in the
 * one, its part in the launched phase in the other, the place itself in both.
 */
export function contestedLenses(briefing: Briefing, place: Place): Lens[] {
  if (isTouched(place)) return ["delegation", "involvement"];
  const roles = place.participations.filter(
    ({ event }) => event === briefing.launch,
  );
  const parts = place.involvements.filter(
    ({ phase }) => phase === briefing.launchedPhase,
  );
  return [
    ...(roles.some(isTouched) ? (["delegation"] as const) : []),
    ...(parts.some(isTouched) ? (["involvement"] as const) : []),
  ];
}

/** Whether sources disagree on anything that the record of a place says. */
export function isContestedPlace(place: Place): boolean {
  return [place, ...place.participations, ...place.involvements].some(
    isTouched,
  );
}

function isTouched({ disagreements }: Touched): boolean {
  return disagreements.length > 0;
}

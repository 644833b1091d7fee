import type {
  Briefing,
  BriefingEvent,
  Disagreement,
  Phase,
  Place,
} from "../briefing/model";
import type { Lens } from "../url/lens";

type Touched = { readonly disagreements: readonly Disagreement[] };

/**
 * The lenses in which sources disagree on what colours a place: its role in the occasion in the one,
 * its part in the shown phase in the other. They hatch the place; what else sources disagree on in
 * its record is flagged there.
 */
export function disagreedLenses(
  { occasion, phase }: Briefing,
  place: Place,
): Lens[] {
  const isRoleDisagreed = place.participations.some(
    (one) => one.event === occasion && isTouched(one),
  );
  return [
    ...(isRoleDisagreed ? (["participation"] as const) : []),
    ...(phase !== undefined && isDisagreedIn(phase, place)
      ? (["involvement"] as const)
      : []),
  ];
}

/** Whether sources disagree on the part of a place in an event or a phase. */
export function isDisagreedIn(
  step: BriefingEvent | Phase,
  place: Place,
): boolean {
  return [
    ...place.participations.filter((one) => one.event === step),
    ...place.involvements.filter(
      ({ event, phase }) => event === step || phase === step,
    ),
  ].some(isTouched);
}

/** The disagreements on anything that the record of a place says. */
export function listDisagreements(place: Place): Disagreement[] {
  const touched = [place, ...place.participations, ...place.involvements];
  return [...new Set(touched.flatMap(({ disagreements }) => disagreements))];
}

/** Whether sources disagree on anything that the record of a place says. */
export function isDisagreedPlace(place: Place): boolean {
  return listDisagreements(place).length > 0;
}

function isTouched({ disagreements }: Touched): boolean {
  return disagreements.length > 0;
}

import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** Every place has a role at the launch: it is what the map shows. */
export function findPlacesWithoutRole(
  { briefing, lists }: CheckedRecords,
  at: At,
): Problem[] {
  const launch = briefing?.launch;
  if (launch === undefined || lists.participations === undefined) return [];
  const present = new Set(
    lists.participations
      .filter(({ event }) => event === launch)
      .map(({ who }) => who),
  );
  return (lists.places ?? []).flatMap(({ id }, index) => {
    if (id === undefined || present.has(id)) return [];
    return {
      ...at("places", index),
      what: `the place "${id}" has no participation in the launch`,
      remedy: `add one in participations.yaml, with event: ${launch} and who: ${id}`,
    };
  });
}

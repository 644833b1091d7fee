import type { Briefing } from "../briefing/model";
import type { PublishedStatement } from "./snapshot";
import { plainIn } from "../text/text-in";

/** The fields of a published statement by which it is named. */
export const subjectFields = [
  "place",
  "organisation",
  "event",
  "phase",
] as const;

/**
 * What a published statement is about, by the names of today: its place, organisation or person, and
 * its event or phase. Ids stand for records that are no longer there.
 */
export function nameSubjects(
  briefing: Briefing,
  statement: PublishedStatement,
  lang: string,
): string[] {
  const own = statement.id.split(":")[1] ?? statement.id;
  const disagreement = briefing.disagreements.find(({ id }) => id === own);
  const ids = subjectFields
    .map((field) => statement[field])
    .filter((id) => typeof id === "string");
  if (statement.kind === "disagreement")
    return [disagreement ? plainIn(disagreement.question, lang) : own];
  return [...new Set(ids.length > 0 ? ids : [own])].map((id) =>
    nameRecord(briefing, id, lang),
  );
}

/** The name of today of a record that has one; its id if it is no longer there. */
export function nameRecord(
  briefing: Briefing,
  id: string,
  lang: string,
): string {
  const { places, organisations, persons, events, phases, locations } =
    briefing;
  const records = [
    ...places,
    ...organisations,
    ...persons,
    ...events,
    ...phases,
    ...locations,
  ];
  const { disagreements, roles, parts } = briefing;
  const name =
    records.find((one) => one.id === id)?.name ??
    disagreements.find((one) => one.id === id)?.question ??
    [...roles, ...parts].find((one) => one.id === id)?.label;
  return name === undefined ? id : plainIn(name, lang);
}

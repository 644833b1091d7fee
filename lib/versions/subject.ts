import type { Briefing } from "../briefing/model";
import type { PublishedStatement } from "./snapshot";
import { plainIn } from "../text/text-in";

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
  const ids = [
    statement["place"],
    statement["organisation"],
    statement["event"],
    statement["phase"],
  ].filter((id) => typeof id === "string");
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
  const record = records.find((one) => one.id === id);
  return record === undefined ? id : plainIn(record.name, lang);
}

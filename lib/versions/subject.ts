import type { Briefing } from "../briefing/model";
import type { PublishedStatement } from "./snapshot";

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
  const question = briefing.disagreements.find(({ id }) => id === own)
    ?.question[lang];
  const ids = [
    statement["place"],
    statement["organisation"],
    statement["event"],
    statement["phase"],
  ].filter((id) => typeof id === "string");
  if (statement.kind === "disagreement") return [question ?? own];
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
  return records.find((one) => one.id === id)?.name[lang] ?? id;
}

import { listKept } from "./kept-records";
import type { PublishedStatement, Snapshot } from "./snapshot";

/** Ids of the records of a version, as far as it keeps them: 1.0.0 to 1.2.0 by their statements. */
export function listKnownIds({ records, statements }: Snapshot): Set<string> {
  const ids = new Set(statements.flatMap(listMentioned));
  for (const [, kept] of records ? listKept(records) : [])
    for (const { id } of kept) if (typeof id === "string") ids.add(id);
  return ids;
}

/** Ids of all records that a statement names: its own, what it is about, and its sources. */
function listMentioned(statement: PublishedStatement): string[] {
  const { id, evidence } = statement;
  return [
    id.split(":")[1] ?? id,
    ...["place", "organisation", "phase", "event", "location"]
      .map((field) => statement[field])
      .filter((value) => typeof value === "string")
      .filter((value) => value !== "online" && value !== "not-stated"),
    ...["persons", "participants"].flatMap((field) =>
      listIds(statement[field]),
    ),
    ...listTexts(statement["disagreements"]),
    ...evidence.map(({ source }) => source),
  ];
}

/** The ids in a list of records or participants. */
export function listIds(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return listTexts(value.map((one: { id?: unknown } | null) => one?.id));
}

function listTexts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is string => typeof one === "string");
}

import type { Briefing } from "../../briefing/model";

/** Records to which the statements of a GeoJSON refer by id, with what no statement says of them. */
export type ReferredRecords = Record<
  "events" | "phases" | "organisations" | "sources",
  Record<string, unknown>[]
>;

export function describeReferred({
  events,
  phases,
  organisations,
  sources,
}: Briefing): ReferredRecords {
  return {
    events: events.map(({ id, kind, name }) => ({ id, kind, name })),
    phases: phases.map(({ id, number, name }) => ({ id, number, name })),
    organisations: organisations.map((one) => ({
      id: one.id,
      name: one.name,
      abbreviation: one.abbreviation,
      part_of: one.part_of?.id,
      seat: one.seat?.id,
    })),
    sources: sources.map((one) => ({
      id: one.id,
      kind: one.kind,
      titled: one.titled,
      path_hint: one.path_hint,
      retrieved: one.retrieved,
      note: one.note,
    })),
  };
}

import { z } from "zod";
import {
  briefingSchema,
  recordSchemas,
  type BriefingRecords,
} from "../briefing/schema/briefing";

/** A record as it was published, whatever fields records had then. */
export type KeptRecord = Readonly<Record<string, unknown>>;

const keptRecordSchema = z.record(z.string(), z.unknown());

/** The records of a version: the briefing's own, and a list for each other file, by its name. */
export const keptRecordsSchema = z
  .object({ briefing: keptRecordSchema })
  .catchall(z.array(keptRecordSchema));

export type KeptRecords = Readonly<z.infer<typeof keptRecordsSchema>>;

/**
 * Name of the form in which records are kept and handed out. A change after which records of this
 * form mean something else gets a new name, and with it the data a new version.
 */
export const dataFormat = "briefing-map-data-2";

/** Fields of the briefing that may change under a version: clearing one changes no statement. */
const clearanceFields = ["status", "clearance"] as const;

/** Every field of every record of every file, but for the fields of clearance. */
export function keepRecords(records: BriefingRecords): KeptRecords {
  const { briefing, ...lists } = records;
  const own: Record<string, unknown> = { ...briefing };
  for (const field of clearanceFields) delete own[field];
  return keptRecordsSchema.parse(
    JSON.parse(JSON.stringify({ ...lists, briefing: own })),
  );
}

/** The records of each file as lists, the one briefing included. */
export function listKept(records: KeptRecords): [string, KeptRecord[]][] {
  return Object.entries(records).map(([kind, kept]) => [
    kind,
    Array.isArray(kept) ? kept : [kept],
  ]);
}

/**
 * A kept record as it would be read today: a field that came later and has a default is filled in, so
 * that it is no difference as long as no record uses it. As it is if it no longer fits.
 */
export function fillDefaults(kind: string, record: KeptRecord): KeptRecord {
  if (kind === "briefing") {
    const read = briefingSchema.safeParse({ ...record, status: "draft" });
    if (!read.success) return record;
    const { status: _, ...rest } = read.data;
    return rest;
  }
  const schemas: Readonly<Record<string, z.ZodType>> = recordSchemas;
  const read = schemas[kind]?.safeParse(record);
  return read?.success ? (read.data as KeptRecord) : record;
}

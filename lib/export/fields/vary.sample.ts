import { z } from "zod";
import { titleSchema } from "../../briefing/schema/actors";
import {
  briefingSchema,
  recordSchemas,
  type BriefingRecords,
  type RecordKind,
} from "../../briefing/schema/briefing";
import { evidenceSchema } from "../../briefing/schema/evidence-schema";
import {
  participantSchema,
  phaseStatementSchema,
  positionSchema,
} from "../../briefing/schema/history";
import { fullRecords } from "./full.sample";
import type { Part } from "./part";

type Loose = Record<string, unknown>;

const schemas: Record<Part, z.ZodType> = {
  ...recordSchemas,
  briefing: briefingSchema,
  titles: titleSchema,
  participants: participantSchema,
  positions: positionSchema,
  phaseStatements: phaseStatementSchema,
  evidence: evidenceSchema,
};

export const parts = Object.keys(schemas) as Part[];

/** The fields of a part as its schema has them, those of all variants. */
export function fieldsOf(part: Part): string[] {
  const schema = schemas[part];
  const variants =
    schema instanceof z.ZodDiscriminatedUnion ? schema.options : [schema];
  return [
    ...new Set(
      variants.flatMap((one) => Object.keys((one as z.ZodObject).shape)),
    ),
  ];
}

/** All parts of a kind, in the order of the files. */
function listParts(records: BriefingRecords, part: Part): Loose[] {
  const { briefing, persons, events, disagreements, phases } = records;
  if (part === "briefing") return [briefing];
  if (part === "titles") return persons.flatMap(({ titles }) => titles);
  if (part === "participants")
    return events.flatMap(({ participants }) => participants);
  if (part === "positions")
    return disagreements.flatMap(({ positions }) => positions);
  if (part === "phaseStatements")
    return phases.flatMap(({ statements }) => statements);
  if (part !== "evidence") return records[part];
  return findEvidence(records);
}

function findEvidence(value: unknown): Loose[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    key === "evidence" ? (one as Loose[]) : findEvidence(one),
  );
}

/**
 * The full sample in which one field of every record of a kind is another. Throws if the sample has no
 * value for it: then nobody knows what becomes of the field.
 */
export function varyField(part: Part, field: string): BriefingRecords {
  const records = fullRecords();
  if (part === "places" && field === "kind") return makeStates(records);
  if (part === "places" && field === "shape") return dropShapes(records);
  const having = listParts(records, part).filter(
    (one) => one[field] !== undefined,
  );
  if (having.length === 0)
    throw new Error(`full.sample.ts: give ${part} a value for ${field}`);
  if (field === "id" && part !== "participants" && part !== "briefing")
    return renameAll(records, new Set(having.map(({ id }) => String(id))));
  for (const one of having)
    one[field] = vary(one[field], schemaOf(part, one, field), records);
  return records;
}

/** The kind of a place decides which other fields it has. */
function makeStates(records: BriefingRecords): BriefingRecords {
  const state = records.places.find(({ kind }) => kind === "state");
  const places = records.places.map((one) =>
    one.kind === "city" && state?.kind === "state"
      ? { ...state, ...one, kind: state.kind }
      : one,
  );
  return { ...records, places };
}

/** The one other shape is none of one's own. */
function dropShapes(records: BriefingRecords): BriefingRecords {
  const places = records.places.map((one) => {
    if (one.kind === "city") return one;
    const { shape: _, ...rest } = one;
    return rest;
  });
  return { ...records, places };
}

function schemaOf(part: Part, one: Loose, field: string): unknown {
  const schema = schemas[part];
  const variant =
    schema instanceof z.ZodDiscriminatedUnion
      ? schema.options.find((each) => z.safeParse(each, one).success)
      : schema;
  let found: unknown = (variant as z.ZodObject | undefined)?.shape[field];
  while (found instanceof z.ZodOptional || found instanceof z.ZodDefault)
    found = found.unwrap();
  return found;
}

/** Another value of the same kind: another record for an id, another word for a word of a list. */
function vary(
  value: unknown,
  schema: unknown,
  records: BriefingRecords,
): unknown {
  if (schema instanceof z.ZodEnum)
    return schema.options.find((option) => option !== value) ?? value;
  if (typeof value === "number") return value + 1;
  if (typeof value === "string") return varyText(value, records);
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    return typeof first === "object" && first !== null && "source" in first
      ? value.slice(0, -1)
      : value.map((one) => vary(one, undefined, records));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [
      key,
      // What kind of thing it is decides which other fields it has.
      key === "kind" ? one : vary(one, undefined, records),
    ]),
  );
}

function varyText(value: string, records: BriefingRecords): string {
  const kinds = Object.keys(recordSchemas) as RecordKind[];
  const kind = kinds.find((one) => records[one].some(({ id }) => id === value));
  const other = kind && records[kind].find(({ id }) => id !== value)?.id;
  if (other !== undefined) return other;
  if (/^\d{4}(-\d\d)*$/.test(value)) return "2016-05-05";
  if (/^\d{4}.*\//.test(value)) return "2016-05-05/2016-05-06";
  return `${value}x`;
}

/** Ids are renamed with all that refers to them. */
function renameAll(
  records: BriefingRecords,
  ids: ReadonlySet<string>,
): BriefingRecords {
  const rename = (value: unknown): unknown => {
    if (typeof value === "string") return ids.has(value) ? `${value}-x` : value;
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, rename(one)]),
    );
  };
  return rename(records) as BriefingRecords;
}

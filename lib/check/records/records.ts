import type { PointRecord } from "../../briefing/schema/actors";
import {
  briefingSchema,
  recordSchemas,
  type BriefingRecord,
  type RecordKind,
  type RecordOf,
} from "../../briefing/schema/briefing";
import type { EvidenceRecord } from "../../briefing/schema/evidence-schema";
import type { NativeText } from "../../briefing/schema/text-schema";
import type { Position, Problem } from "./problem";
import type { Path } from "./read-yaml";
import type { CheckContext } from "./check-context";

export type Kind = RecordKind | "briefing";

/** Kinds of records that are in lists, in the order in which a reader would write them. */
export const recordKinds = Object.keys(recordSchemas) as RecordKind[];

export const kinds: readonly Kind[] = ["briefing", ...recordKinds];

/** Kinds whose file may be missing: then there is no such record. */
export const optionalKinds: readonly Kind[] = ["corrections"];

export const kindNames: Readonly<Record<Kind, string>> = {
  briefing: "briefing",
  places: "place",
  landmarks: "landmark",
  locations: "location",
  organisations: "organisation",
  persons: "person",
  sources: "source",
  phases: "phase",
  events: "event",
  participations: "participation",
  involvements: "involvement",
  roles: "role",
  parts: "part",
  disagreements: "disagreement",
  corrections: "correction",
};

export function schemaOf(kind: Kind) {
  return kind === "briefing" ? briefingSchema : recordSchemas[kind];
}

/** A record that may lack anything: what does not fit the schema has been taken out of it. */
export type Loose<T> = T extends readonly (infer U)[]
  ? (Loose<U> | undefined)[]
  : T extends object
    ? { [K in keyof T]?: Loose<T[K]> }
    : T;

type Meant =
  | { meaning: "id" | "edtf" | "language" | "url" | "text"; value: string }
  | { meaning: "local-text"; value: Record<string, string | undefined> }
  | { meaning: "native-text"; value: Loose<NativeText> }
  | { meaning: "evidence"; value: Loose<EvidenceRecord[]> }
  | { meaning: "point"; value: Loose<PointRecord> };

/** A field of any record, found by what it means. */
export type Field = { kind: Kind; index: number; path: Path } & Meant;

type FieldOf<M extends Field["meaning"]> = Field & { meaning: M };

/** The records of a folder as far as they can be read; rules work on them. */
export type CheckedRecords = {
  folder: string;
  /** Undefined if the file could not be read. */
  briefing: Loose<BriefingRecord> | undefined;
  /** A list is undefined if its file could not be read: then nothing is known of its ids. */
  lists: { [K in RecordKind]?: Loose<RecordOf<K>>[] };
  fields: readonly Field[];
  /** Undefined where only the records are looked at. */
  context?: CheckContext | undefined;
};

/** Position of a part of a record; of the record for a part that is missing. */
export type At = (kind: Kind, index: number, path?: Path) => Position;

/** One rule about the data; it knows nothing of files but the positions. */
export type Rule = (records: CheckedRecords, at: At) => Problem[];

/** All fields with a meaning, in every record. */
export function fieldsOf<M extends Field["meaning"]>(
  records: CheckedRecords,
  meaning: M,
): FieldOf<M>[] {
  return records.fields.filter(
    (field): field is FieldOf<M> => field.meaning === meaning,
  );
}

/** Ids of the records of some kinds; null if one of the files could not be read. */
export function idsOf(
  records: CheckedRecords,
  of: readonly RecordKind[],
): Set<string> | null {
  const ids = new Set<string>();
  for (const kind of of) {
    const list = records.lists[kind];
    if (list === undefined) return null;
    for (const { id } of list) if (id !== undefined) ids.add(id);
  }
  return ids;
}

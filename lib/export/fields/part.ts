import type { z } from "zod";
import type { TitleRecord } from "../../briefing/schema/actors";
import type {
  BriefingRecord,
  RecordKind,
  RecordOf,
} from "../../briefing/schema/briefing";
import type { EvidenceRecord } from "../../briefing/schema/evidence-schema";
import type {
  participantSchema,
  phaseStatementSchema,
  positionSchema,
} from "../../briefing/schema/history";

/** What the files of a briefing hold: the briefing itself, its records, and what is nested in them. */
type Parts = { [K in RecordKind]: RecordOf<K> } & {
  briefing: BriefingRecord;
  titles: TitleRecord;
  participants: z.infer<typeof participantSchema>;
  positions: z.infer<typeof positionSchema>;
  phaseStatements: z.infer<typeof phaseStatementSchema>;
  evidence: EvidenceRecord;
};

export type Part = keyof Parts;

type KeysOf<T> = T extends unknown ? keyof T & string : never;

type FieldOf<P extends Part> = KeysOf<Parts[P]>;

/** What a writer leaves out, and why a reader of the file does not miss it. */
export type LeftOut = Readonly<{ leftOut: string }>;

export function leaveOut(why: string): LeftOut {
  return { leftOut: why };
}

/** Where a writer puts each field of a part: the name of a column, property or section. */
type FieldTable<P extends Part> = Readonly<
  Record<FieldOf<P>, string | LeftOut>
>;

/**
 * What a writer does with every field of every part. A field that is new in a schema is an error of
 * the compiler in each table until it is written or left out with a reason; `fields.test.ts` tries
 * that the tables tell the truth.
 */
export type FieldTables = {
  readonly [P in Part]: FieldTable<P> | LeftOut;
};

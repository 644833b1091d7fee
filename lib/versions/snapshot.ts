import { z } from "zod";
import type { Briefing } from "../briefing/model";
import { listCitedStatements } from "../export/cited-statements";
import { toPlainStatement } from "../export/plain-statement";

/** A statement as it was published: its fields in no fixed set, its evidence by source. */
const statementSchema = z
  .object({
    id: z.string().min(1),
    kind: z.string().min(1),
    text: z.record(z.string(), z.string()),
    evidence: z.array(
      z.strictObject({
        source: z.string(),
        locator: z.string().optional(),
        fragment: z.string(),
        stance: z.enum(["supports", "contradicts"]),
        /** Left out for what is quoted: versions before 1.2.0 did not tell the two apart. */
        shows: z.literal("read").optional(),
      }),
    ),
  })
  .catchall(z.unknown());

export const snapshotSchema = z.strictObject({
  briefing: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** EDTF date of the data. */
  dated: z.string(),
  statements: z.array(statementSchema),
});

export type PublishedStatement = z.infer<typeof statementSchema>;

/** What a version of a briefing said: kept as a file, and never written again. */
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Everything that a briefing states at present, as it would be published. */
export function takeSnapshot(briefing: Briefing): Snapshot {
  const statements = listCitedStatements(briefing).map((statement) => {
    const plain = toPlainStatement(statement);
    return {
      ...plain,
      // What a source is called stands with the source; a statement is changed by its evidence.
      evidence: plain.evidence.map(
        ({ source, locator, fragment, stance, shows }) => ({
          source,
          locator,
          fragment,
          stance,
          shows: shows === "read" ? shows : undefined,
        }),
      ),
    };
  });
  const { id, version, dated } = briefing;
  const taken = { briefing: id, version, dated, statements };
  // Through JSON, as it will be read again: what is not known is left out.
  return snapshotSchema.parse(JSON.parse(JSON.stringify(taken)));
}

/** The text of a snapshot's file. */
export function formatSnapshot(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 1)}\n`;
}

/** Reads the text of a snapshot's file; throws an `Error` that names the file and what is wrong. */
export function readSnapshot(text: string, file: string): Snapshot {
  const remedy = "take it from the repository's history again";
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not JSON (${String(error)})  →  ${remedy}`);
  }
  const read = snapshotSchema.safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Error(
    `${file}: ${first?.path.join(".") ?? ""} ${first?.message ?? ""}  →  ${remedy}`,
  );
}

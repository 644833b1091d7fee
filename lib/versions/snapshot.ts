import { z } from "zod";
import type { Briefing } from "../briefing/model";
import type { BriefingRecords } from "../briefing/schema/briefing";
import { listStatements } from "../briefing/statements";
import { toPlainStatement } from "../briefing/plain-statement";
import { digestOf, digestOfBytes } from "./canonical";
import { dataFormat, keepRecords, keptRecordsSchema } from "./kept-records";

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

const snapshotSchema = z.strictObject({
  briefing: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** EDTF date of the data. */
  dated: z.string(),
  /** Form of the records; this field and those below are not in 1.0.0 to 1.2.0. */
  format: z.string().optional(),
  boundaries: z
    .strictObject({ name: z.string(), sha256: z.string() })
    .optional(),
  /** The file of the publisher's logo, where there is one. */
  logo: z.strictObject({ name: z.string(), sha256: z.string() }).optional(),
  /** SHA-256 of the canonical JSON of everything else in the file. */
  sha256: z.string().optional(),
  statements: z.array(statementSchema),
  records: keptRecordsSchema.optional(),
});

export type PublishedStatement = z.infer<typeof statementSchema>;

/** What a version of a briefing said: kept as a file, and never written again. */
export type Snapshot = z.infer<typeof snapshotSchema>;

/** What a version is taken from. */
type Publishable = {
  briefing: Briefing;
  records: BriefingRecords;
  /** The file of boundaries that the briefing names, as it was read. */
  boundaries: unknown;
  /** The file of the publisher's logo, as it was read; null if there is none. */
  logo: Uint8Array | null;
};

/** Everything that a briefing says and shows at present, as it would be published. */
export function takeSnapshot(present: Publishable): Snapshot {
  const { briefing, records, boundaries, logo } = present;
  const statements = listStatements(briefing).map((statement) => {
    const plain = toPlainStatement(statement);
    return {
      ...plain,
      // What a source is called is with the source; a statement is changed by its evidence.
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
  const taken = {
    briefing: id,
    version,
    dated,
    format: dataFormat,
    boundaries: { name: briefing.boundaries, sha256: digestOf(boundaries) },
    logo:
      logo === null
        ? undefined
        : { name: briefing.publisher.logo, sha256: digestOfBytes(logo) },
    statements,
    records: keepRecords(records),
  };
  // Through JSON, as it will be read again: what is not known is left out.
  return snapshotSchema.parse(JSON.parse(JSON.stringify(sealSnapshot(taken))));
}

/** The same snapshot with the sum of all that is in it. */
export function sealSnapshot<T extends object>(
  snapshot: T,
): T & { sha256: string } {
  const { sha256: _, ...rest } = snapshot as T & { sha256?: string };
  return { ...snapshot, sha256: digestOf(rest) };
}

/** The text of a snapshot's file: a line for each statement and each record. */
export function formatSnapshot(snapshot: Snapshot): string {
  const { statements, records, ...head } = snapshot;
  const write = (name: string, value: unknown) =>
    `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  const writeList = (name: string, list: readonly unknown[]) =>
    `${JSON.stringify(name)}: [${list.map((one) => `\n${JSON.stringify(one)}`).join(",")}\n]`;
  const lists = Object.entries(records ?? {}).map(([kind, kept]) =>
    Array.isArray(kept) ? writeList(kind, kept) : write(kind, kept),
  );
  const parts = [
    ...Object.entries(head)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => write(name, value)),
    writeList("statements", statements),
    ...(records ? [`"records": {\n${lists.join(",\n")}\n}`] : []),
  ];
  return `{\n${parts.join(",\n")}\n}\n`;
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
  if (read.success) {
    const { sha256 } = read.data;
    if (sha256 === undefined || sealSnapshot(read.data).sha256 === sha256)
      return read.data;
    throw new Error(
      `${file}: is not what was published: its sha256 is another  →  ${remedy}`,
    );
  }
  const [first] = read.error.issues;
  throw new Error(
    `${file}: ${first?.path.join(".") ?? ""} ${first?.message ?? ""}  →  ${remedy}`,
  );
}

/** A published version of a briefing, from its file in `versions/`; throws as `readSnapshot` does. */
export function readPublished(
  id: string,
  path: string,
  text: string,
): Snapshot {
  const snapshot = readSnapshot(text, path);
  const { briefing, version } = snapshot;
  if (briefing === id && /[^/\\]+$/.exec(path)?.[0] === `${version}.json`)
    return snapshot;
  throw new Error(
    `${path}: holds version ${version} of ${briefing}  →  name the file after its version`,
  );
}

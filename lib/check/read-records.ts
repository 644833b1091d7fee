import type { RecordKind } from "../briefing/schema/briefing";
import { findFields } from "./fields";
import { guessKind } from "./guess-kind";
import { loosen } from "./loosen";
import type { Problem } from "./records/problem";
import { readYaml, type YamlFile } from "./records/read-yaml";
import {
  kinds,
  optionalKinds,
  recordKinds,
  schemaOf,
  type At,
  type CheckedRecords,
  type Field,
  type Kind,
} from "./records/records";
import { describeIssues } from "./schema-problems";
import type { CheckContext } from "./records/check-context";
import { isMapping } from "./value-at";

/** A folder of files: its name, where it lies, and the bytes of each file. */
export type Folder = {
  name: string;
  path: string;
  files: readonly { name: string; bytes: Uint8Array }[];
  /** Undefined where only the files themselves are checked. */
  context?: CheckContext | undefined;
};

/** What could be read of a folder. */
type ReadRecords = {
  problems: Problem[];
  records: CheckedRecords;
  at: At;
  /** The records with defaults filled in, by kind; of use only if there is no problem. */
  parsed: Map<Kind, unknown[]>;
};

/** Reads and parses the files that are there, each record by its schema; never throws. */
export function readRecords(folder: Folder): ReadRecords {
  const problems: Problem[] = [];
  const fields: Field[] = [];
  const files = new Map<Kind, YamlFile>();
  const parsed = new Map<Kind, unknown[]>();
  const loose = new Map<Kind, unknown[]>();
  const pathOf = (kind: Kind) => `${folder.path}/${kind}.yaml`;

  for (const kind of kinds) {
    const file = folder.files.find((one) => one.name === `${kind}.yaml`);
    if (file === undefined) {
      if (optionalKinds.includes(kind)) {
        parsed.set(kind, []);
        loose.set(kind, []);
      }
      continue;
    }
    const read = readYaml(pathOf(kind), file.bytes);
    problems.push(...read.problems);
    if (read.yaml === null) continue;
    const shape = checkShape(kind, read.yaml);
    if ("what" in shape) {
      problems.push(shape);
      continue;
    }
    files.set(kind, read.yaml);
    const result = parseRecords(kind, shape.values, read.yaml);
    problems.push(...result.problems);
    fields.push(...result.fields);
    parsed.set(kind, result.parsed);
    loose.set(kind, result.loose);
  }

  const at: At = (kind, index, path = []) =>
    files.get(kind)?.locate(kind === "briefing" ? path : [index, ...path]) ?? {
      file: pathOf(kind),
      line: 1,
      column: 1,
    };
  const lists = recordKinds.map((kind) => [kind, loose.get(kind)]);
  // Whatever does not fit the schemas has been taken out of the records.
  const records = {
    folder: folder.name,
    context: folder.context,
    briefing: loose.get("briefing")?.[0],
    lists: Object.fromEntries(lists) as Record<RecordKind, unknown>,
    fields,
  } as CheckedRecords;
  return { problems, records, at, parsed };
}

/** The records of a file, or the problem if it does not hold a list (or the one briefing). */
function checkShape(
  kind: Kind,
  yaml: YamlFile,
): { values: unknown[] } | Problem {
  const { value } = yaml;
  if (value === null || value === undefined) {
    const remedy =
      kind === "briefing"
        ? "describe the briefing in it"
        : "add a record, or write [] if there is none";
    return { ...yaml.locate([]), what: "the file is empty", remedy };
  }
  if (kind === "briefing") {
    if (isMapping(value)) return { values: [value] };
    return {
      ...yaml.locate([]),
      what: "the file should hold the fields of the briefing",
      remedy: "write each field as name: value",
    };
  }
  if (Array.isArray(value)) return { values: value };
  return {
    ...yaml.locate([]),
    what: `the file should hold a list of ${kind}`,
    remedy: 'begin each record with "- "',
  };
}

function parseRecords(kind: Kind, values: unknown[], yaml: YamlFile) {
  const schema = schemaOf(kind);
  const problems: Problem[] = [];
  const fields: Field[] = [];
  const parsed: unknown[] = [];
  const loose = values.map((value, index) => {
    const path = kind === "briefing" ? [] : [index];
    const meant = guessKind(schema, value);
    const result = schema.safeParse(meant.value);
    if (result.success) parsed.push(result.data);
    const issues = result.error?.issues ?? [];
    problems.push(
      ...describeIssues({ schema, value, yaml, path }, meant.issues),
      ...describeIssues({ schema, value: meant.value, yaml, path }, issues),
    );
    const rest = result.success ? meant.value : loosen(meant.value, issues);
    fields.push(...findFields(schema, rest, kind, index));
    return rest;
  });
  return { problems, fields, parsed, loose };
}

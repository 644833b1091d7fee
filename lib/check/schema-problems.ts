import type { core } from "zod";
import { describeFault } from "./describe-fault";
import { findNearest } from "./records/nearest";
import type { Problem } from "./records/problem";
import type { Path, YamlFile } from "./records/read-yaml";
import { childSchema, fieldNames } from "./schema-tree";
import { isMapping, valueAt } from "./value-at";

/** A record as it is in a file: its schema, its value, and the path to it. */
type FiledRecord = {
  schema: unknown;
  value: unknown;
  yaml: YamlFile;
  path: Path;
};

/** Zod's issues with a record in plain words, each at the line where it is. */
export function describeIssues(
  record: FiledRecord,
  issues: readonly core.$ZodIssue[],
): Problem[] {
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => describeUnknown(record, pathOf(issue), key))
      : describeValue(record, issue),
  );
}

function describeUnknown(
  record: FiledRecord,
  path: Path,
  key: string,
): Problem {
  const allowed = allowedFields(record, path);
  const meant = findNearest(key, allowed);
  const missing = allowed.filter((name) => !hasField(record, path, name));
  return {
    ...record.yaml.locateKey([...record.path, ...path], key),
    what: `unknown field "${key}"`,
    remedy:
      formerFields[key] ??
      (meant === null
        ? `remove it; fields that may be added here: ${missing.join(", ") || "none"}`
        : `did you mean "${meant}"?`),
  };
}

/** Fields of the form before. */
const formerFields: Readonly<Record<string, string>> = {
  launch:
    "the briefing is of the form before: `npm run migrate` brings it to the present one",
};

function describeValue(
  record: FiledRecord,
  issue: core.$ZodIssue,
): Problem | [] {
  const path = pathOf(issue);
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const given = valueAt(record.value, path);
  if (
    given === undefined &&
    typeof key === "string" &&
    isMisspelt(record, parent, key)
  ) {
    // The misspelt name is a problem of its own, and there the remedy is.
    return [];
  }
  return {
    ...record.yaml.locate([...record.path, ...path]),
    ...describeFault(issue, given, key),
  };
}

/** Whether an unknown field of a mapping was probably meant to be this one. */
function isMisspelt(record: FiledRecord, path: Path, name: string): boolean {
  const holder = valueAt(record.value, path);
  const allowed = allowedFields(record, path);
  if (!isMapping(holder)) return false;
  const unknown = Object.keys(holder).filter((key) => !allowed.includes(key));
  return unknown.some((key) => findNearest(key, allowed) === name);
}

function allowedFields(record: FiledRecord, path: Path): string[] {
  let { schema, value } = record;
  for (const key of path) {
    schema = childSchema(schema, key, value);
    value = valueAt(value, [key]);
  }
  return fieldNames(schema, value);
}

function hasField(record: FiledRecord, path: Path, name: string): boolean {
  return valueAt(record.value, [...path, name]) !== undefined;
}

function pathOf(issue: core.$ZodIssue): (string | number)[] {
  return issue.path as (string | number)[];
}

import type { core } from "zod";
import { suggest } from "./records/nearest";

type Fault = { what: string; remedy: string };

const expectations: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a mapping of fields",
  record: "a text for each language",
};

const remedies: Readonly<Record<string, string>> = {
  string: "write a text",
  number: "write a number, without quotation marks",
  int: "write a whole number, without quotation marks",
  array: 'write a list: each part on a line of its own after "- "',
  object: "write the fields below it, indented, each as name: value",
  record: "write the text once for each language: { en: …, ru: … }",
};

/** An issue with one value in plain words; `key` is undefined for the whole record. */
export function describeFault(
  issue: core.$ZodIssue,
  given: unknown,
  key: string | number | undefined,
): Fault {
  const name = typeof key === "number" ? `entry ${key + 1}` : `"${key}"`;
  if (given === undefined && typeof key === "string") {
    return describeMissing(issue, key);
  }
  const field = key === undefined ? "the record" : name;
  switch (issue.code) {
    case "invalid_type":
      return describeType(issue.expected, given, field);
    case "invalid_value":
      return describeChoice(choicesOf(issue), given, field);
    case "invalid_union":
      return describeUnion(issue, given, key, field);
    case "invalid_format":
      return { what: `${field} is ${show(given)}`, remedy: issue.message };
    case "too_small":
    case "too_big":
      return describeSize(issue, given, field);
    default:
      return { what: `${field} is not right`, remedy: issue.message };
  }
}

function describeMissing(issue: core.$ZodIssue, key: string): Fault {
  if (key === "evidence") {
    return {
      what: "statement without evidence",
      remedy: 'add "evidence" with a source and a fragment of it',
    };
  }
  const choice = choicesOf(issue).join(", ");
  return {
    what: `missing field "${key}"`,
    remedy: choice === "" ? `add "${key}"` : `add "${key}", one of: ${choice}`,
  };
}

function describeType(expected: string, given: unknown, field: string): Fault {
  const wanted = expectations[expected] ?? expected;
  const what = `${field} should be ${wanted} and is ${typeName(given)}`;
  if (given === null) {
    return {
      what,
      remedy: "fill it in, or remove the field if it is optional",
    };
  }
  if (expected === "string" && typeof given !== "object") {
    return { what, remedy: `put it in quotation marks: "${String(given)}"` };
  }
  return { what, remedy: remedies[expected] ?? `write ${wanted}` };
}

function describeChoice(
  choices: readonly string[],
  given: unknown,
  field: string,
): Fault {
  return {
    what: `${field} is ${show(given)}, which is not in the list`,
    remedy: suggest(String(given), choices, null, "choose one of"),
  };
}

function describeUnion(
  issue: core.$ZodIssueInvalidUnion,
  given: unknown,
  key: string | number | undefined,
  field: string,
): Fault {
  if (issue.discriminator) {
    return describeChoice(choicesOf(issue), given, field);
  }
  const first = issue.errors[0]?.[0];
  if (first === undefined || first.path.length > 0) {
    return { what: `${field} is not right`, remedy: "compare it with another" };
  }
  return describeFault(first, given, key);
}

/** The words of a closed list, or the kinds of a record that comes in several. */
function choicesOf(issue: core.$ZodIssue): string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code !== "invalid_union" || !("options" in issue)) return [];
  return issue.options?.map(String) ?? [];
}

function describeSize(
  issue: core.$ZodIssueTooSmall | core.$ZodIssueTooBig,
  given: unknown,
  field: string,
): Fault {
  const limit = "minimum" in issue ? issue.minimum : issue.maximum;
  const unit = Array.isArray(given) ? " entries" : "";
  const bound = issue.code === "too_small" ? "at least" : "at most";
  const than = issue.inclusive === false ? " and not that itself" : "";
  return {
    what: `${field} is too ${issue.code === "too_small" ? "small" : "large"}`,
    remedy: `give ${bound} ${String(limit)}${unit}${than}`,
  };
}

function typeName(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping of fields";
  if (typeof value === "string") return "a text";
  return `the ${typeof value} ${String(value)}`;
}

function show(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : typeName(value);
}

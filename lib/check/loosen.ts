import type { core } from "zod";
import { isMapping, valueAt } from "./value-at";

/** Faults of a value whose type is right: rules can still work on it. */
const harmless: readonly string[] = ["invalid_format", "too_small", "too_big"];

/**
 * Takes out of a record what its schema complains of, so that the rules can work on the rest.
 * The record is not changed; entries of lists keep their places.
 */
export function loosen(
  record: unknown,
  issues: readonly core.$ZodIssue[],
): unknown {
  let rest = structuredClone(record);
  for (const issue of issues) {
    const path = issue.path as (string | number)[];
    if (issue.code === "unrecognized_keys") {
      const holder = valueAt(rest, path);
      if (isMapping(holder)) for (const key of issue.keys) delete holder[key];
    } else if (!harmless.includes(issue.code)) {
      rest = putAt(rest, path, undefined);
    }
  }
  return isMapping(rest) ? rest : {};
}

function putAt(
  root: unknown,
  path: readonly (string | number)[],
  value: unknown,
): unknown {
  const key = path.at(-1);
  if (key === undefined) return value;
  const holder = valueAt(root, path.slice(0, -1));
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else if (isMapping(holder) && key in holder) holder[key] = value;
  return root;
}

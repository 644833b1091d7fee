/** The part of a value at a path; undefined if there is none. */
export function valueAt(
  value: unknown,
  path: readonly (string | number)[],
): unknown {
  let part = value;
  for (const key of path) {
    if (typeof part !== "object" || part === null) return undefined;
    if (!Object.hasOwn(part, key)) return undefined;
    part = (part as Record<string | number, unknown>)[key];
  }
  return part;
}

/** Whether a value is a mapping of fields: neither a list nor empty. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { createHash } from "node:crypto";

/**
 * A value as JSON in which only the value counts: keys in alphabetical order, nothing between them,
 * and no field that is undefined.
 */
export function formatCanonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    isMapping(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );
}

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(formatCanonical(value)).digest("hex");
}

/** SHA-256 of a file, in hexadecimal. */
export function digestOfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

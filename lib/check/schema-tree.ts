import { z } from "zod";
import { meanings, type Meaning } from "../briefing/schema/text-schema";

/** The schema inside `.optional()` and `.default()`. */
export function unwrapSchema(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrapSchema(schema.unwrap());
  }
  return schema;
}

/** What a field means beyond its type; null if its type says it all. */
export function meaningOf(schema: unknown): Meaning | null {
  const inner = unwrapSchema(schema);
  return inner instanceof z.ZodType
    ? (meanings.get(inner)?.meaning ?? null)
    : null;
}

/** Of several schemas for a field, the one that is meant for a value. */
export function chooseSchema(schema: unknown, value: unknown): unknown {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = inner.def;
    const options: readonly unknown[] = inner.options;
    return options.find((option) => fits(option, discriminator, value));
  }
  if (!(inner instanceof z.ZodUnion)) return inner;
  // A word of a closed list is that word and not an id that happens to look the same.
  const options: readonly unknown[] = inner.options;
  const words = options.find(
    (option) => option instanceof z.ZodEnum && option.safeParse(value).success,
  );
  return unwrapSchema(words ?? options[0]);
}

/** Schema of a field of a mapping or of a place in a list; undefined if there is none. */
export function childSchema(
  schema: unknown,
  key: string | number,
  value: unknown,
): unknown {
  const chosen = chooseSchema(schema, value);
  if (chosen instanceof z.ZodObject) return chosen.shape[key];
  if (chosen instanceof z.ZodArray) return chosen.element;
  if (chosen instanceof z.ZodRecord) return chosen.valueType;
  if (chosen instanceof z.ZodTuple) return chosen.def.items[Number(key)];
  return undefined;
}

/** Names of the fields that a mapping may have. */
export function fieldNames(schema: unknown, value: unknown): string[] {
  const chosen = chooseSchema(schema, value);
  if (chosen instanceof z.ZodObject) return Object.keys(chosen.shape);
  return chosen instanceof z.ZodRecord && chosen.keyType instanceof z.ZodEnum
    ? chosen.keyType.options.map(String)
    : [];
}

function fits(option: unknown, discriminator: string, value: unknown): boolean {
  if (!(option instanceof z.ZodObject)) return false;
  const literal: unknown = option.shape[discriminator];
  const given = (value as Record<string, unknown> | null)?.[discriminator];
  return literal instanceof z.ZodLiteral && literal.safeParse(given).success;
}

import { z } from "zod";
import type { Kind, Field } from "./records/records";
import type { Path } from "./records/read-yaml";
import { childSchema, chooseSchema, meaningOf } from "./schema-tree";

/** The fields of one record that have a meaning; the value must fit the schema as far as it goes. */
export function findFields(
  schema: unknown,
  value: unknown,
  kind: Kind,
  index: number,
): Field[] {
  const fields: Field[] = [];
  const visit = (schema: unknown, value: unknown, path: Path): void => {
    if (value === undefined || value === null) return;
    const chosen = chooseSchema(schema, value);
    const meaning = meaningOf(chosen) ?? (isText(chosen) ? "text" : null);
    // The value fits the schema, and the schema's meaning tells its type.
    if (meaning !== null) {
      fields.push({ kind, index, path, meaning, value } as Field);
    }
    if (typeof value !== "object") return;
    for (const [key, part] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      visit(childSchema(chosen, step, value), part, [...path, step]);
    }
  };
  visit(schema, value, []);
  return fields;
}

/** Free text: strings with a pattern are checked by it already. */
function isText(schema: unknown): boolean {
  return schema instanceof z.ZodString && !schema.def.checks?.length;
}

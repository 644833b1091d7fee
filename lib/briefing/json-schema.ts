import { z } from "zod";
import { briefingSchema, recordSchemas } from "./schema/briefing";

type SchemaFile = { name: string; schema: object };

/**
 * JSON Schemas with which an editor completes and checks the YAML while one types. Draft 7,
 * because that is what YAML editors know; fields with a default may be left out.
 */
export function listJsonSchemas(): SchemaFile[] {
  const lists = Object.entries(recordSchemas).map(([kind, schema]) =>
    describeSchema(kind, z.array(schema as z.ZodType)),
  );
  return [describeSchema("briefing", briefingSchema), ...lists];
}

function describeSchema(kind: string, schema: z.ZodType): SchemaFile {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
  });
  const title = `${kind}.yaml of a briefing`;
  return { name: `${kind}.schema.json`, schema: { $schema, title, ...rest } };
}

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listJsonSchemas } from "./json-schema";
import { recordSchemas } from "./schema/briefing";

const schemas = listJsonSchemas();
const find = (name: string) =>
  schemas.find((one) => one.name === `${name}.schema.json`)?.schema;

describe("JSON Schemas", () => {
  test("are there for the briefing and for every kind of record", () => {
    expect(schemas).toHaveLength(Object.keys(recordSchemas).length + 1);
    expect(find("briefing")).toMatchObject({ type: "object" });
    expect(find("events")).toMatchObject({ type: "array" });
  });

  test("refuse unknown fields and let defaults be left out", () => {
    expect(find("phases")).toMatchObject({
      items: {
        additionalProperties: false,
        required: ["id", "number", "name", "interval", "summary", "evidence"],
      },
    });
  });

  test("in data/schema are up to date", () => {
    for (const { name, schema } of schemas) {
      const text = readFileSync(`data/schema/${name}`, "utf8");
      expect(JSON.parse(text), `run npx tsx scripts/make-schema.ts`).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
    }
  });
});

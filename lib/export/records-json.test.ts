import { sampleTerms } from "./terms/data-terms.sample";
import { expect, test } from "vitest";
import { z } from "zod";
import { sampleFolder } from "../briefing/briefing.sample";
import {
  recordsJsonSchema,
  writeRecords,
  writeRecordsSchema,
} from "./records-json";

const url = "https://maps.example.org/data/sample.schema.json";
const json = JSON.parse(
  JSON.stringify(writeRecords(sampleFolder(), url, sampleTerms)),
) as Record<string, unknown>;
const schema = JSON.parse(
  JSON.stringify(writeRecordsSchema(url)),
) as Parameters<typeof z.fromJSONSchema>[0];

test("the records stand in the file as in the data", () => {
  expect(json.$schema).toBe(url);
  expect(json.events).toMatchObject([{ id: "launch" }, { id: "meeting" }]);
  expect(json.participations).toHaveLength(4);
  expect(json.involvements).toMatchObject([{ event: "meeting" }]);
});

test("the JSON Schema accepts the file, and refuses a record without evidence", () => {
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: url,
    type: "object",
    additionalProperties: false,
  });
  const read = z.fromJSONSchema(schema);
  expect(read.safeParse(json).error).toBeUndefined();
  expect(recordsJsonSchema.safeParse(json).error).toBeUndefined();
  const bad = { ...json, phases: [{ id: "phase-1" }] };
  expect(read.safeParse(bad).success).toBe(false);
});

test("bad data is no file", () => {
  const folder = sampleFolder({ "phases.yaml": null });
  expect(() => writeRecords(folder, url, sampleTerms)).toThrow("bad data");
});

import { describe, expect, test } from "vitest";
import { sampleFolder, sampleTexts } from "../briefing/briefing.sample";
import { publishFolder } from "../check/check-published.sample";
import { describeChanges } from "./describe-changes";
import { countChanges } from "./describe-changes";
import { readSnapshot } from "./snapshot";

const take = (texts: Record<string, string> = {}) => {
  const { path, text } = publishFolder(sampleFolder(texts));
  return readSnapshot(text, path);
};
const before = take();
const edit = (file: string, from: string, to: string) => {
  const text = sampleTexts[file] ?? "";
  expect(text).toContain(from);
  const after = take({ [file]: text.replace(from, to) });
  return describeChanges({ before, after });
};

describe("what changed", () => {
  test("in a statement is told once, as the statement", () => {
    const changes = edit("events.yaml", "Experts met.", "Experts spoke.");
    expect(changes.records).toEqual([]);
    expect(changes.statements).toMatchObject([
      { id: "event:meeting", fields: [{ field: "text" }], parts: [] },
    ]);
  });

  test("in evidence alone is told once", () => {
    const changes = edit("events.yaml", "experts met in Far", "met in Far");
    expect(changes.statements[0]?.parts).toEqual([]);
    expect(changes.records).toEqual([]);
  });

  test("in a field that no statement has is told with the statement of its record if that changed", () => {
    const text = (sampleTexts["events.yaml"] ?? "")
      .replace("Experts met.", "Experts spoke.")
      .replace("{ en: Meeting }", "{ en: Talk }");
    const changes = describeChanges({
      before,
      after: take({ "events.yaml": text }),
    });
    expect(changes.records).toEqual([]);
    expect(changes.statements[0]?.parts).toMatchObject([
      { field: "name.en", before: "Meeting", after: "Talk" },
    ]);
  });

  test.each([
    ["briefing.yaml", "Nothing here is real", "All of it", "disclaimer.en"],
    ["places.yaml", '"001"', '"009"', "m49"],
    ["sources.yaml", "Gazetteer", "Atlas", "title.en"],
    ["landmarks.yaml", "lat: 15", "lat: 16", "point.lat"],
  ])("%s: %s → %s is told by its record", (file, from, to, field) => {
    const changes = edit(file, from, to);
    expect(changes.statements).toEqual([]);
    expect(changes.records).toMatchObject([{ fields: [{ field }] }]);
  });

  test("beyond the statements is not known of a version that kept no records", () => {
    const { records: _, ...old } = before;
    const after = take({
      "landmarks.yaml": "[]",
    });
    expect(describeChanges({ before: old, after }).records).toBeNull();
    expect(countChanges({ before: old, after })).toEqual({
      statements: 0,
      records: null,
    });
    expect(countChanges({ before, after }).records).toBe(1);
  });
});

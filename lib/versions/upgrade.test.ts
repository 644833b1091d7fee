import { expect, test } from "vitest";
import { publishedSnapshot } from "../load/published.sample";
import { compareRecords } from "./compare-records";
import { dataFormat, keptRecordsSchema, type KeptRecord } from "./kept-records";
import type { Snapshot } from "./snapshot";
import { upgradeBriefing } from "./upgrade";

/** What was published in the first form, as the present form has the same. */
function upgraded(): Snapshot {
  const before = publishedSnapshot();
  if (before.records === undefined) throw new Error("no records");
  const briefing: KeptRecord = {
    ...upgradeBriefing(before.records.briefing),
    words: { role: { en: "Role at the launch" } },
  };
  return {
    ...before,
    format: dataFormat,
    records: keptRecordsSchema.parse({
      ...before.records,
      briefing,
      roles: [{ id: "host", label: { en: "Host" } }],
      parts: [{ id: "adopter", label: { en: "Adopted it" } }],
    }),
  };
}

test("between two forms of the same data the form alone differs", () => {
  const changes = compareRecords(publishedSnapshot(), upgraded()) ?? [];
  expect(changes.map(({ kind }) => kind)).toEqual(["format"]);
});

test("what differs beside the form is told", () => {
  const after = upgraded();
  const briefing = after.records?.briefing as Record<string, unknown>;
  briefing["occasion"] = "another-event";
  briefing["publisher"] = { name: { en: "Somebody else" } };
  const changes = compareRecords(publishedSnapshot(), after) ?? [];
  const [own] = changes.filter(({ kind }) => kind === "briefing");
  expect(own?.fields.map(({ path }) => path[0])).toEqual(
    expect.arrayContaining(["occasion", "publisher"]),
  );
});

import { expect, test } from "vitest";
import { sampleFolder } from "../briefing/briefing.sample";
import { checkData, formatReport } from "./check-folders";

test("a report on good data is its closing line", () => {
  expect(formatReport(checkData("data", [sampleFolder()]))).toBe(
    "14 files, 31 records, 17 statements, 0 problems",
  );
});

test("a report on bad data lists all problems before the closing line", () => {
  const folders = [
    sampleFolder({ "events.yaml": null }),
    sampleFolder({ "places.yaml": "" }),
  ];
  const lines = formatReport(checkData("data", folders)).split("\n");
  expect(lines).toContainEqual(expect.stringContaining("events.yaml:1:1"));
  expect(lines).toContainEqual(expect.stringContaining("places.yaml:1:1"));
  expect(lines.at(-1)).toMatch(/^27 files, .* 2 problems$/);
});

test("a folder that is missing or holds no briefing is a problem", () => {
  expect(formatReport(checkData("nowhere", null))).toBe(
    "nowhere:1:1  there is no such folder  →  name a folder laid out like data/\n0 files, 0 records, 0 statements, 1 problem",
  );
  expect(formatReport(checkData("empty", []))).toContain("holds no briefing");
});

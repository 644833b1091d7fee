import path from "node:path";
import { expect, test } from "vitest";
import {
  countBrowserTests,
  countReport,
  countUnitTests,
  formatTallies,
} from "./tally.mjs";
import { makeFolder } from "./temporary-folder.sample";

const unitReport = {
  numPassedTests: 10,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: "passed", assertionResults: [{ status: "passed" }] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
    { status: "failed", assertionResults: [] },
  ],
};

const browserReport = {
  stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 0 },
};

const writeReport = (report: unknown) =>
  path.join(makeFolder({ "r.json": JSON.stringify(report) }), "r.json");

test("unit tests are counted, a file that could not be loaded as one", () => {
  expect(countUnitTests(unitReport)).toEqual({
    passed: 10,
    failed: 2,
    skipped: 3,
  });
});

test("browser tests are counted", () => {
  expect(countBrowserTests(browserReport)).toEqual({
    passed: 6,
    failed: 2,
    skipped: 0,
  });
});

test("a report is counted as it is", () => {
  const tally = countReport(writeReport(browserReport), 1, countBrowserTests);
  expect(tally).toEqual({ passed: 6, failed: 2, skipped: 0 });
});

test("a run without a report has failed, whatever its exit status", () => {
  for (const code of [0, 1]) {
    const tally = countReport("/nowhere/r.json", code, countBrowserTests);
    expect(tally).toEqual({ passed: 0, failed: 1, skipped: 0 });
  }
});

test("a run that failed outside its tests is counted as one failure", () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
  const tally = countReport(writeReport({ stats }), 1, countBrowserTests);
  expect(tally).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test("the closing line is the sum, and tells of skipped tests if any", () => {
  const unit = { passed: 10, failed: 1, skipped: 0 };
  const browser = { passed: 5, failed: 0, skipped: 0 };
  expect(formatTallies([unit, browser])).toBe("15 passed, 1 failed");
  expect(formatTallies([])).toBe("0 passed, 0 failed");
  expect(formatTallies([{ ...browser, skipped: 2 }])).toBe(
    "5 passed, 0 failed, 2 skipped",
  );
});

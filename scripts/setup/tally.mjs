// @ts-check
import { existsSync, readFileSync } from "node:fs";

/**
 * How many tests came out how.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[] }} UnitReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} BrowserReport
 */

/**
 * Counts Vitest's JSON report. A file that could not be loaded has no tests in it and counts as one that failed.
 * @param {UnitReport} report
 * @returns {Tally}
 */
export function countUnitTests(report) {
  const broken = report.testResults.filter(
    (file) =>
      file.status === "failed" &&
      file.assertionResults.every((test) => test.status !== "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts Playwright's JSON report.
 * @param {BrowserReport} report
 * @returns {Tally}
 */
export function countBrowserTests({ stats }) {
  const { expected, flaky, unexpected, skipped } = stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * Counts the report that a run of tests has left. A run that failed is never counted as one in which nothing
 * failed, and neither is one without a report.
 * @template Report
 * @param {string} file
 * @param {number} code exit status of the run
 * @param {(report: Report) => Tally} count
 * @returns {Tally}
 */
export function countReport(file, code, count) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const tally = count(JSON.parse(readFileSync(file, "utf8")));
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * The closing line of npm test.
 * @param {readonly Tally[]} tallies
 */
export function formatTallies(tallies) {
  /** @param {keyof Tally} key */
  const sum = (key) => tallies.reduce((total, one) => total + one[key], 0);
  const line = `${sum("passed")} passed, ${sum("failed")} failed`;
  return sum("skipped") > 0 ? `${line}, ${sum("skipped")} skipped` : line;
}

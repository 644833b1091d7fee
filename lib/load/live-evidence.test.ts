import { expect, test } from "vitest";
import { readLocator } from "../citations/locator";
import { listStatements } from "../briefing/statements";
import { checkBriefing } from "../check/check-briefing";
import { formatProblem } from "../check/records/problem";
import { readFolder } from "./files";
import { listBriefings, loadBriefing } from "./load";

test.each(listBriefings())("has no problem in %s", (id) => {
  const { problems } = checkBriefing(readFolder(id));
  expect(problems.map(formatProblem)).toEqual([]);
});

test.each(listBriefings())("has evidence for every statement of %s", (id) => {
  const statements = listStatements(loadBriefing(id));
  expect(new Set(statements.map((one) => one.id)).size).toBe(statements.length);
  for (const { evidence } of statements) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { source } of evidence)
      expect(source.citations.length).toBeGreaterThan(0);
  }
});

test.each(listBriefings())(
  "every locator of %s can be said in each language",
  (id) => {
    const locators = loadBriefing(id).sources.flatMap(({ citations }) =>
      citations.flatMap(({ evidence }) => evidence.locator ?? []),
    );
    for (const locator of locators)
      expect(readLocator(locator), locator).not.toBeNull();
  },
);

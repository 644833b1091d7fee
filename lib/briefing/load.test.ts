import { describe, expect, test } from "vitest";
import { checkBriefing } from "../check/check-briefing";
import { formatProblem } from "../check/problem";
import { listFolders, readFolder, stampFolder } from "./files";
import { listBriefings, loadBriefing } from "./load";
import { listStatements } from "./statements";

describe("the live data", () => {
  test.each(listBriefings())("has no problem in %s", (id) => {
    const { problems } = checkBriefing(readFolder(id));
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test.each(listBriefings())("has evidence for every statement of %s", (id) => {
    const statements = listStatements(loadBriefing(id));
    expect(new Set(statements.map((one) => one.id)).size).toBe(
      statements.length,
    );
    for (const { evidence } of statements) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { source } of evidence)
        expect(source.citations.length).toBeGreaterThan(0);
    }
  });
});

describe("loading", () => {
  test("lists folders of briefings only", () => {
    expect(listBriefings()).toContain("ashgabat-2018");
    expect(listBriefings()).not.toContain("schema");
    expect(listFolders("no-such-folder")).toBeNull();
  });

  test("gives the same model each time", () => {
    const id = listBriefings()[0] ?? "";
    expect(loadBriefing(id)).toBe(loadBriefing(id));
    expect(stampFolder(id)).toBe(stampFolder(id));
  });

  test("says what there is instead of an unknown briefing", () => {
    expect(() => loadBriefing("../lib")).toThrow(/no briefing.*ashgabat-2018/);
  });
});

import { describe, expect, test } from "vitest";
import { sampleFolder, sampleTexts } from "../briefing/briefing.sample";
import { checkData } from "./check-folders";
import { publishFolder } from "./check-published.sample";
import { formatProblem } from "./records/problem";

const nextVersion = (text: string) => text.replace('"1.0.0"', '"1.1.0"');

const entry = (changes: Record<string, string> = {}) => {
  const fields = {
    id: "wrong-host",
    corrected_in: '"1.1.0"',
    since: '"1.0.0"',
    touches: "[south-launch]",
    wrong: "{ en: North was called the host. }",
    why: "{ en: The source names South. }",
    ...changes,
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== "");
  return `- ${lines.map(([name, value]) => `${name}: ${value}`).join("\n  ")}\n`;
};

/** What the check says of corrections in the version after the sample was published. */
function check(
  corrections: string,
  changes: Readonly<Record<string, string>> = {},
): string[] {
  const texts = {
    "briefing.yaml": nextVersion(sampleTexts["briefing.yaml"] ?? ""),
    "corrections.yaml": corrections,
    ...changes,
  };
  return checkData("data", [sampleFolder(texts)], () => ({
    versions: [publishFolder(sampleFolder())],
    boundaries: () => ({ path: "x", topology: {} }),
  })).problems.map(formatProblem);
}

describe("corrections", () => {
  test("of a published version in the present one, or none at all", () => {
    expect(check(entry())).toEqual([]);
    expect(check("[]")).toEqual([]);
  });

  test("may touch a record that is gone since", () => {
    const landmarks = { "landmarks.yaml": "[]" };
    expect(check(entry({ touches: "[lake]" }), landmarks)).toEqual([]);
  });

  test.each([
    [
      { since: '"0.9.0"' },
      /:3:10 .*version 0\.9\.0 is not published .*1\.0\.0/,
    ],
    [{ corrected_in: '"1.2.0"' }, /:2:17 .*there is no version 1\.2\.0/],
    [{ corrected_in: '"1.0.0"' }, /:2:17 .*which is not after 1\.0\.0/],
    [{ since: '"1.1.0"' }, /:3:10 .*version 1\.1\.0 is not published/],
    [
      { touches: "[south-lunch]" },
      /:4:13 .*no record "south-lunch" now.*did you mean south-launch/,
    ],
    [{ touches: "[]" }, /:4:12 .*touches.*at least 1/],
    [{ wrong: "{ ru: Нет. }" }, /:5:10 .*en/],
    [{ why: "" }, /why/],
    [{ since: '"1.0"' }, /:3:10 .*three numbers/],
    [{ because: "x" }, /because/],
  ])("%o is refused", (changes, problem) => {
    const problems = check(entry(changes as Record<string, string>));
    expect(problems).toContainEqual(expect.stringMatching(problem));
    for (const one of problems)
      expect(one).toMatch(/^data\/sample\/corrections\.yaml:/);
  });

  test("of versions of which none was published are refused", () => {
    const folder = sampleFolder({ "corrections.yaml": entry() });
    const { problems } = checkData("data", [folder], () => ({
      versions: [],
      boundaries: () => null,
    }));
    expect(problems.map(formatProblem).join()).toContain(
      "nothing was published that could be wrong",
    );
  });
});

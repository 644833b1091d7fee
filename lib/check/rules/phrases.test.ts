import { expect, test } from "vitest";
import { smallestFolder, smallestTexts } from "../../briefing/smallest.sample";
import { readCheckContext } from "../../load/files";
import { checkData, formatReport } from "../check-folders";
import { checkBriefing } from "../check-briefing";
import { formatProblem } from "../records/problem";

const check = (phrase: string) => {
  const folder = smallestFolder({
    "briefing.yaml": `${smallestTexts["briefing.yaml"]}words: { lines: { en: "${phrase}" } }\n`,
  });
  return checkBriefing({ ...folder, context: readCheckContext() }).problems.map(
    formatProblem,
  );
};

test("a phrase of a briefing takes what the neutral one takes, or less", () => {
  expect(check("Dotted: to {venue}.")).toEqual([]);
  expect(check("The dotted lines.")).toEqual([]);
});

test("a phrase that there is not comes with the nearest name", () => {
  const folder = smallestFolder({
    "briefing.yaml": `${smallestTexts["briefing.yaml"]}words: { headlin: { en: At the summit } }\n`,
  });
  const { problems } = checkBriefing({
    ...folder,
    context: readCheckContext(),
  });
  expect(problems.map(formatProblem)).toEqual([
    expect.stringContaining(
      'unknown field "headlin"  →  did you mean "heading"?',
    ),
  ]);
});

test("a phrase that nothing says any more is accepted, and the check says that it can go", () => {
  const folder = smallestFolder({
    "briefing.yaml": `${smallestTexts["briefing.yaml"]}words: { tableCaption: { en: Roles } }\n`,
  });
  const report = checkData("data", [folder]);
  expect(report.problems).toEqual([]);
  expect(formatReport(report)).toMatch(
    /data\/smallest\/briefing\.yaml:\d+:\d+ {2}the phrase tableCaption is no longer used, and can go/,
  );
});

test.each([
  [
    "Dotted: on {date}.",
    "the phrase lines takes {date}, which has no value there  →  use no other than {venue}",
  ],
  [
    "Dotted: to {venue",
    "the phrase lines is not ICU syntax: expect argument closing brace",
  ],
])("%s is refused, by line", (phrase, problem) => {
  expect(check(phrase)).toEqual([
    expect.stringMatching(/^data\/smallest\/briefing\.yaml:\d+:\d+ {2}/),
  ]);
  expect(check(phrase)[0]).toContain(problem);
});

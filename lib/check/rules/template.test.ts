import { expect, test } from "vitest";
import { smallestFolder } from "../../briefing/smallest.sample";
import { readCheckContext } from "../../load/files";
import { sampleTemplate } from "../../office/word-template.sample";
import { checkBriefing } from "../check-briefing";
import { formatProblem } from "../records/problem";

/** What is wrong with the smallest briefing when its folder has these bytes as its template. */
function check(template: Uint8Array | null) {
  const context = {
    ...readCheckContext(),
    readFile: (name: string) => (name === "template.dotx" ? template : null),
  };
  const folder = { ...smallestFolder({}), context };
  return checkBriefing(folder).problems.map(formatProblem);
}

test("a briefing needs no template, and one that Word has saved is accepted", () => {
  expect(check(null)).toEqual([]);
  expect(check(sampleTemplate())).toEqual([]);
});

test.each([
  ["is no file of Word", new TextEncoder().encode("hello")],
  ["has no word/document.xml", sampleTemplate({ "word/document.xml": null })],
  ["has no word/styles.xml", sampleTemplate({ "word/styles.xml": null })],
  ["has no styles", sampleTemplate({ "word/styles.xml": "<w:styles/>" })],
  ["has macros", sampleTemplate({ "word/vbaProject.bin": "x" })],
  [
    "leaves less than 10 cm",
    sampleTemplate({
      "word/document.xml":
        '<w:pgSz w:w="8000" w:h="9000"/><w:pgMar w:top="1" w:right="2000" w:bottom="1" w:left="2000"/>',
    }),
  ],
])(
  "a template that %s is refused, with its file and a remedy",
  (what, bytes) => {
    const [problem = "", ...others] = check(bytes);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^data\/smallest\/template\.dotx:1:1 {2}/);
    expect(problem).toContain(what);
    expect(problem).toMatch(/ {2}→ {2}(save it in Word|make its margins)/);
  },
);

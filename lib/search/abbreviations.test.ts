import { expect, test } from "vitest";
import { holdsLongForm, listAbbreviations } from "./abbreviations";
import { listWords } from "./fold";

const wordsOf = (text: string) => listWords(text).map(({ folded }) => folded);

test.each([
  [
    "meetings prepared the Joint Plan of Action (JPoA).",
    "JPoA",
    "joint plan of action",
  ],
  [
    "подготовлен Совместный план действий (СПД), принятый",
    "СПД",
    "совместныи план деиствии",
  ],
  ["the Task Force on Aid (TFA)", "TFA", "task force on aid"],
])("“%s” explains %s", (text, short, long) => {
  expect(listAbbreviations([text, text])).toEqual([
    { short, long: long.split(" ") },
  ]);
});

test.each([
  "the launch (Ashgabat)",
  "a plan (JPoA)",
  "(JPoA)",
  "in May (2018)",
])("“%s” explains nothing", (text) => {
  expect(listAbbreviations([text])).toEqual([]);
});

test("a long form is met in another case, and only as a whole", () => {
  const long = ["совместныи", "план", "деиствии"];
  expect(
    holdsLongForm(wordsOf("в поддержку Совместного плана действий"), long),
  ).toBe(true);
  expect(holdsLongForm(wordsOf("Совместный план"), long)).toBe(false);
});

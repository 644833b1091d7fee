import { expect, test } from "vitest";
import { smallestFolder, smallestTexts } from "../briefing/smallest.sample";
import { checkBriefing } from "./check-briefing";
import { checkData, formatReport } from "./check-folders";

const partly = smallestFolder({
  "briefing.yaml": (smallestTexts["briefing.yaml"] ?? "")
    .replace("[en]", "[en, ru]")
    .replace("{ en: Smallest }", "{ ru: Наименьшее, en: Smallest }"),
});

test("texts that are not translated are counted by language, and are no problem", () => {
  const lines = formatReport(checkData("data", [partly])).split("\n");
  expect(lines).toEqual([
    expect.stringMatching(
      /^smallest: ru: \d+ of \d+ texts missing, shown in the main language$/,
    ),
    expect.stringMatching(/ 0 problems$/),
  ]);
  const [, missing, total] = /(\d+) of (\d+)/.exec(lines[0] ?? "") ?? [];
  expect(Number(total) - Number(missing)).toBe(1);
});

test("the main language comes first in every text, wherever its file has it", () => {
  const { records } = checkBriefing(partly);
  expect(Object.keys(records?.briefing.title ?? {})).toEqual(["en", "ru"]);
  expect(records?.briefing.title).toEqual({ en: "Smallest", ru: "Наименьшее" });
});

import { expect, test } from "vitest";
import { endSentence } from "./end-sentence";

test("a sentence gets a full stop, and an abbreviation no second one", () => {
  expect(endSentence("30 April 2018")).toBe("30 April 2018.");
  expect(endSentence("2018 г.")).toBe("2018 г.");
  expect(endSentence("Who came?")).toBe("Who came?");
});

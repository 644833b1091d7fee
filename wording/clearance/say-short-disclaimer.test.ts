import { expect, test } from "vitest";
import { openPublishedPage } from "../page/published-page.sample";
import { sayShortDisclaimer } from "./say-short-disclaimer";

const page = openPublishedPage("en");
const disclaimer = { en: "Not a map of anybody. Its names imply nothing." };

test("a card says the short disclaimer, or else the first sentence of the whole", () => {
  const briefing = { ...page.briefing, disclaimer };
  expect(sayShortDisclaimer({ briefing, lang: "en" })).toBe(
    "Not a map of anybody.",
  );
  const short = { ...briefing, disclaimer_short: { en: "Nobody’s map." } };
  expect(sayShortDisclaimer({ briefing: short, lang: "en" })).toBe(
    "Nobody’s map.",
  );
});

import { expect, test } from "vitest";
import { readMessageFiles } from "../lib/load/messages";
import { listMessages, type Catalogue } from "../lib/messages/catalogue";
import { createWords } from "./translator";

/** Where a word for one kind of place is right: it is said of that kind alone, or of a source. */
const ofOneKind = new Set([
  "Events.country",
  "Record.inState",
  "Sources.kinds.government",
  "Space.method",
  "Space.towns",
  "Timeline.distance",
  "Timeline.elsewhere",
  "Versions.fields.country",
]);

const kinds = {
  en: /\b(states?|country|countries|cit(y|ies))\b/i,
  ru: /государств|(?<!\p{L})стран[аыеуо]?(?!иц)|город/iu,
};

test.each(["en", "ru"] as const)(
  "no sentence for any place calls it a state, a country or a city (%s)",
  (tag) => {
    const file = readMessageFiles().find((one) => one.tag === tag);
    const catalogue = JSON.parse(
      new TextDecoder().decode(file?.bytes),
    ) as Catalogue;
    const said = [...listMessages(catalogue)].filter(
      ([key, text]) =>
        !ofOneKind.has(key) && kinds[tag].test(text.replaceAll(/\{\w+/g, "")),
    );
    expect(said).toEqual([]);
  },
);

test("the lead of a timeline explains bands where there are phases, and else leaves them out", () => {
  for (const [tag, band] of [
    ["en", "Bands"],
    ["ru", "Полосы"],
  ] as const) {
    const words = createWords(tag);
    expect(words("Timeline.lead", { phases: 2 })).toContain(band);
    expect(words("Timeline.lead", { phases: 0 })).not.toContain(band);
  }
});

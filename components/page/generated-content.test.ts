import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** What style sheets may draw beside the text: marks without which nothing is lost. */
const decoration: Readonly<Record<string, string>> = {
  '.map-frame::after { content: "" }': "the line around the map",
  '.place-label::after { content: "" }': "a target that is large enough",
  '.place-label[aria-current]::before { content: "" }':
    "the ring around the chosen place, which is underlined and aria-current",
  ".notes :is(i, li li)::before { content: counter(note) }":
    "the place of a note among those that an embed shows: one list serves all records",
  '.site-more summary > span::after { content: " ▾" / "" }':
    "can be opened: it is a summary",
  ".site-languages a::before { content: attr(lang) }":
    "the tag of a language, whose name is the text",
  '.sort::after { content: " ↕" / "" }': "can be sorted: it is a button",
  '[aria-sort="ascending"] .sort::after { content: " ↑" / "" }':
    "aria-sort says it",
  '[aria-sort="descending"] .sort::after { content: " ↓" / "" }':
    "aria-sort says it",
};

function listStyleSheets(): string[] {
  return ["app", "browser", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".css"))
      .map((file) => path.join(folder, file)),
  );
}

test("style sheets add no words, brackets or separators: these are text", () => {
  const found = listStyleSheets().flatMap((file) =>
    [
      ...readFileSync(file, "utf8").matchAll(
        /([^{}]*)\{[^{}]*?(?<![\w-])(content:[^;}]*)/g,
      ),
    ].map(
      ([, selector = "", content = ""]) =>
        `${selector.replace(/\/\*.*?\*\//gs, "").trim()} { ${content.trim()} }`,
    ),
  );
  expect(found.toSorted()).toEqual(Object.keys(decoration).toSorted());
});

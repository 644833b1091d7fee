import { describe, expect, test } from "vitest";
import { listKitNames } from "./kit-names";
import { openPublishedPage } from "./published-page.sample";
import { nameView } from "./view-address";
import { chooseView, readViewFile } from "./view-files";
import { nameFile } from "@/lib/url/file-name";
import { usualLens } from "@/lib/url/lens";

const page = openPublishedPage("ru");
const { id } = page.briefing;
const choose = (file: string) => {
  const { view, lens, ending } = chooseView(page, file);
  return [view, lens, ending];
};

describe("the view of a file", () => {
  test.each([
    [`${id}-overview-ru.docx`, ["overview", "participation", ".docx"]],
    [
      `${id}-kazakhstan-involvement-column-bw-ru.svg`,
      ["kazakhstan", "involvement", "-column-bw.svg"],
    ],
    // A place may be called like the town in the name of its briefing.
    [`${id}-ashgabat-text-ru.png`, ["ashgabat", "participation", "-text.png"]],
    ["ashgabat-map.svg", ["ashgabat", "participation", "-map.svg"]],
    ["overview.pdf", ["overview", "participation", ".pdf"]],
  ])("is in its name: %s", (file, view) => {
    expect(choose(file)).toEqual(view);
  });

  test("is refused where it is none, by name", () => {
    expect(() => choose("nowhere-text.svg")).toThrow("nowhere");
  });

  test("has a card to share in the usual lens alone, to which all addresses lead", () => {
    const cards = listKitNames([]).flatMap(({ figures }) =>
      figures.filter(({ file }) => file.includes("-card-")),
    );
    expect(cards.length).toBeGreaterThan(page.briefing.places.length);
    for (const { lens, file } of cards) expect(lens, file).toBe(usualLens);
  });

  test("is read from every name that the kit has", () => {
    for (const { figures, reports } of listKitNames([".docx", ".html"]))
      for (const { file, lens, former, ...params } of [
        ...figures,
        ...reports,
      ]) {
        const found = readViewFile({ ...params, file });
        expect(found.lens, file).toBe(lens);
        const [, part = "", type = ""] =
          /^-?(.*?)(\.\w+)$/.exec(found.ending) ?? [];
        expect(nameFile(nameView(found), part, type)).toBe(file);
        for (const name of former)
          expect(readViewFile({ ...params, file: name }).view).toBe(found.view);
      }
  });
});

import { expect, test } from "vitest";
import { cutMarkup, enclose, keepMarkup, takeMarkup } from "./kept-markup";

test("what is written into a page under a name is found in it again, and nothing else", () => {
  keepMarkup("list", () => "<ul><!--x--></ul>");
  keepMarkup("map", (place) => `<svg id="${place}"/>`);
  const page = `<main>${enclose("map", takeMarkup("map", "here"))}${enclose("list", takeMarkup("list", null))}</main>`;
  expect(cutMarkup(page, "list")).toBe("<ul><!--x--></ul>");
  expect(cutMarkup(page, "map")).toBe('<svg id="here"/>');
  expect(cutMarkup(page, "lis")).toBeNull();
  expect(cutMarkup("<!--list--> without an end", "list")).toBeNull();
});

test("a name under which nothing is kept is an error, and no empty page", () => {
  expect(() => takeMarkup("nothing", null)).toThrow("nothing");
});

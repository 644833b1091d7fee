import { expect, test } from "vitest";
import type { Standing } from "./own-files";
import { planPublication } from "./plan";

const sums = (files: Record<string, string>) => new Map(Object.entries(files));

const plan = (
  own: Record<string, string>,
  next: Record<string, string>,
  there: Record<string, string | Exclude<Standing, null>>,
  mayReplace = (_name: string) => false,
) =>
  planPublication(
    sums(own),
    sums(next),
    (name) => {
      const found = there[name] ?? null;
      return typeof found === "string" ? { sum: found } : found;
    },
    mayReplace,
  );

test("what pages load is in place before them, and goes after them", () => {
  const own = { "a.html": "1", "b.js": "1", "gone.js": "1", "gone.html": "1" };
  const pages = { "a.html": "2", "a.html.br": "2", "c.html": "2" };
  const next = { ...pages, "b.js": "2", "d.js": "2", "d.js.br": "2" };
  const { place, remove } = plan(own, next, own);
  expect(place.map(({ name }) => name)).toEqual([
    "d.js",
    "d.js.br",
    "b.js",
    "a.html",
    "a.html.br",
    "c.html",
  ]);
  expect(remove.map(({ name }) => name)).toEqual(["gone.html", "gone.js"]);
});

test("a file that is as it will be is left alone, one that is missing comes again", () => {
  const own = { same: "1", lost: "1" };
  expect(plan(own, own, { same: "1" }).place).toEqual([
    { name: "lost", sum: "1", before: null },
  ]);
});

test("nothing that another has written is replaced or removed", () => {
  const there = {
    theirs: "1",
    edited: "9",
    "old-edited": "9",
    "as-folder": { other: "folder" },
    "as-link": { other: "link" },
  } as const;
  const own = { edited: "1", "old-edited": "1", "as-folder": "1" };
  const next = {
    theirs: "1",
    edited: "2",
    "as-folder": "2",
    "as-link": "2",
  };
  const refused = plan(own, next, there);
  expect(refused.conflicts).toEqual([
    { name: "as-folder", why: "folder" },
    { name: "as-link", why: "link" },
    { name: "edited", why: "changed" },
    { name: "theirs", why: "not ours" },
  ]);
  expect(refused.remove).toEqual([]);
  expect(refused.left).toEqual(["old-edited"]);
  const adopted = plan(own, next, there, () => true);
  expect(adopted.conflicts.map(({ why }) => why)).toEqual(["folder", "link"]);
  expect(adopted.place).toEqual([{ name: "edited", sum: "2", before: "9" }]);
});

test("where capitals make no difference, the new file is not removed as the old one", () => {
  // Such a disk finds one file under both names.
  const { remove } = plan(
    { "A.html": "1" },
    { "a.html": "1" },
    { "A.html": "1", "a.html": "1" },
    () => true,
  );
  expect(remove).toEqual([]);
});

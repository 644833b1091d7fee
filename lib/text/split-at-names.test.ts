import { expect, test } from "vitest";
import { splitAtNames } from "./split-at-names";

test("a name that stands in a text is cut out, once and where it comes first", () => {
  expect(
    splitAtNames("Minister Ann Lee came; Ann Lee left.", ["Ann Lee"]),
  ).toEqual([
    { text: "Minister ", name: null },
    { text: "Ann Lee", name: 0 },
    { text: " came; Ann Lee left.", name: null },
  ]);
});

test("a name in another form is not taken for it, and a longer name goes before a part of it", () => {
  expect(
    splitAtNames("Ann Leeson came.", ["Bob", "Ann Leeson", "Ann Lee"]),
  ).toEqual([
    { text: "Ann Leeson", name: 1 },
    { text: " came.", name: null },
  ]);
});

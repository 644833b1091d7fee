import { expect, test } from "vitest";
import { blackKinds, formatFigurePart, formOf } from "./figure-form";

test.each([
  ["column", "titled-bw", { isTitled: true, isBlack: true, isMapAlone: false }],
  [
    "page",
    "untitled-bw",
    { isTitled: false, isBlack: true, isMapAlone: false },
  ],
  ["slide", "map-bw", { isTitled: true, isBlack: true, isMapAlone: true }],
  ["page", "untitled", { isTitled: false, isBlack: false, isMapAlone: false }],
  ["text", "plain", { isTitled: false, isBlack: false, isMapAlone: false }],
] as const)(
  "a %s that is %s has the form that its name says",
  (size, kind, form) => {
    expect(formOf(size, kind)).toEqual({ size, ...form });
  },
);

test("each form has a name of its own", () => {
  const names = blackKinds.map((kind) => formatFigurePart("text", kind));
  expect(new Set([...names, "text-bw", "text-map"]).size).toBe(5);
});

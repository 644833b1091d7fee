import { expect, test } from "vitest";
import { placeIn } from "./place-in";

test("an extent of half the width in the lower right corner makes the whole twice as large", () => {
  expect(
    placeIn(
      { x: -10, y: 0, width: 100, height: 50 },
      { x: 40, y: 25, width: 50, height: 25 },
    ),
  ).toEqual({
    left: "-100.000%",
    top: "-100.000%",
    width: "200.000%",
    height: "200.000%",
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultView, formatView, lenses, parseLens, parseView } from "./view";

describe("the view in the address", () => {
  test("goes there and back", () => {
    fc.assert(
      fc.property(
        fc.record({
          lens: fc.constantFrom(...lenses),
          source: fc.constantFrom(null, "s01", "un-news-2018"),
          disagreed: fc.boolean(),
        }),
        (view) => {
          expect(parseView(formatView(view))).toEqual(view);
        },
      ),
    );
  });

  test("the default view leaves the address short", () => {
    expect(formatView(defaultView)).toBe("");
  });

  test("the names of addresses that were published go on working", () => {
    expect(parseView("?contested=1")).toEqual({
      ...defaultView,
      disagreed: true,
    });
    expect(parseLens("delegation")).toBe("participation");
    expect(parseView("?lens=delegation").lens).toBe("participation");
  });

  test("whatever stands in the query, there is a view", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(lenses).toContain(parseView(query).lens);
      }),
    );
    expect(parseLens("nonsense")).toBeUndefined();
    expect(parseView("?lens=nonsense&lens=involvement")).toEqual(defaultView);
    expect(parseView("?source=%22%5D%7B%7D&disagreed=yes")).toEqual(
      defaultView,
    );
  });
});

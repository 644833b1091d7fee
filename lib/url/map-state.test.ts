import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lenses, parseLens } from "./lens";
import { defaultMapState, formatMapState, parseMapState } from "./map-state";

describe("the state of the map in the address", () => {
  test("goes there and back", () => {
    fc.assert(
      fc.property(
        fc.record({
          lens: fc.constantFrom(...lenses),
          source: fc.constantFrom(null, "s01", "un-news-2018"),
          disagreed: fc.boolean(),
        }),
        (state) => {
          expect(parseMapState(formatMapState(state))).toEqual(state);
        },
      ),
    );
  });

  test("the default state leaves the address short", () => {
    expect(formatMapState(defaultMapState)).toBe("");
  });

  test("the names of addresses that were published go on working", () => {
    expect(parseMapState("?contested=1")).toEqual({
      ...defaultMapState,
      disagreed: true,
    });
    expect(parseLens("delegation")).toBe("participation");
    expect(parseMapState("?lens=delegation").lens).toBe("participation");
  });

  test("whatever stands in the query, there is a state", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(lenses).toContain(parseMapState(query).lens);
      }),
    );
    expect(parseLens("nonsense")).toBeUndefined();
    expect(parseMapState("?lens=nonsense&lens=involvement")).toEqual(
      defaultMapState,
    );
    expect(parseMapState("?source=%22%5D%7B%7D&disagreed=yes")).toEqual(
      defaultMapState,
    );
  });
});

import { describe, expect, test } from "vitest";
import { countryAt } from "./contains";
import { createSample } from "./topology.sample";

describe("countryAt", () => {
  test.each([
    ["in the left country", { x: 500, y: 1000 }, "AAA"],
    ["in the middle one", { x: 1200, y: 1500 }, "BBB"],
    ["in the bend of a border", { x: 1030, y: 1000 }, "AAA"],
    ["beside the bend", { x: 1030, y: 100 }, "BBB"],
    ["in an exclave", { x: 1500, y: 1500 }, "AAA"],
    ["in a lake", { x: 1350, y: 450 }, "BBB"],
    ["level with a corner", { x: 500, y: 1400 }, "AAA"],
    ["at sea", { x: 2700, y: 1000 }, null],
    ["off the map", { x: -100, y: 1000 }, null],
  ])("%s", (_, point, iso3) => {
    expect(countryAt(createSample(), point)).toBe(iso3);
  });

  test("a point on a border lies in one country only", () => {
    const sample = createSample();
    expect(countryAt(sample, { x: 2000, y: 1000 })).toBe("CCC");
    sample.objects.countries.geometries.reverse();
    expect(countryAt(sample, { x: 2000, y: 1000 })).toBe("CCC");
  });
});

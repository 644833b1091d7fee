import { describe, expect, test } from "vitest";
import { sampleFolder, sampleTexts } from "../../briefing/briefing.sample";
import { createSample } from "../../geometry/topology.sample";
import { isInside } from "../../geometry/rectangle";
import { simplifyBoundaries } from "../../geometry/simplify";
import { buildBriefing } from "../../load/build-briefing";
import { formatPageMap } from "../page-map";
import { drawMap } from "./draw-map";

const topology = createSample(["NNN", "SSS", "CCC"], ["NNN", "SSS"]);

/** The sample with other text in its places. */
function draw(from: string, to: string, boundaries = topology) {
  const text = sampleTexts["places.yaml"] ?? "";
  if (!text.includes(from)) throw new Error(`no ${from}`);
  const places = text.replace(from, to);
  const briefing = buildBriefing(sampleFolder({ "places.yaml": places }));
  return drawMap(briefing, boundaries, "en", { unit: 1, reach: Infinity });
}

describe("a state that is a point", () => {
  const { places, extent } = draw("iso3: NNN", "iso3: XXX\n  shape: point");

  test("has a marker and no shape, and is not looked for in the boundaries", () => {
    const [north, south] = places;
    expect(north?.rings).toEqual([]);
    expect(south?.rings.length).toBeGreaterThan(0);
    expect(north?.marker.y).toBeGreaterThan(extent.y);
  });
});

test("two places on one spot have markers beside each other", () => {
  const drawing = draw(
    "point: { lat: 11, lon: 61 }",
    "point: { lat: 10, lon: 60 }",
  );
  const { places, extent } = drawing;
  const [, south, town] = places;
  const apart = Math.hypot(
    (south?.marker.x ?? 0) - (town?.marker.x ?? 0),
    (south?.marker.y ?? 0) - (town?.marker.y ?? 0),
  );
  expect(apart / extent.width).toBeCloseTo(0.022, 3);
  // Their targets meet half the way; the third has room for a whole one.
  const map = formatPageMap(drawing, {
    places: new Map(),
    namedAlone: new Set(),
    landmarks: [],
  });
  expect(map.places.map(({ room }) => room)).toEqual([null, 1.1, 1.1]);
});

test("an extent that reaches beyond the boundaries is all drawn, as sea", () => {
  const { bounds, extent } = draw("NNN", "NNN");
  expect(isInside(extent, bounds)).toBe(true);
});

test("a place of which simplifying would leave nothing keeps its shape", () => {
  const coarse = simplifyBoundaries(topology, 100_000);
  for (const { kind, rings } of draw("NNN", "NNN", coarse).places)
    expect(rings.length > 0).toBe(kind === "state");
});

test("a border of a place that is not agreed is drawn on its outline", () => {
  const disputed = { ...topology, disputed: [["NNN", "SSS"]] };
  expect(draw("NNN", "NNN").borders.placesUndetermined).toEqual([]);
  expect(
    draw("NNN", "NNN", disputed).borders.placesUndetermined.length,
  ).toBeGreaterThan(0);
});

import { describe, expect, test } from "vitest";
import { loadRegion } from "@/lib/load/load";
import { describeSpace } from "@/lib/views/describe-space";
import { centroidOf } from "@/lib/geometry/centroid";
import { openPublishedPage } from "@/wording/page/published-page.sample";
import { saySpace } from "@/wording/map/say-space";

const page = openPublishedPage("en");
const { briefing } = page;
const facts = describeSpace(briefing, loadRegion(briefing));

test.each([
  ["kazakhstan", ["kyrgyzstan", "turkmenistan", "uzbekistan"]],
  ["kyrgyzstan", ["kazakhstan", "tajikistan", "uzbekistan"]],
  ["tajikistan", ["kyrgyzstan", "uzbekistan"]],
  ["turkmenistan", ["kazakhstan", "uzbekistan"]],
  ["uzbekistan", ["kazakhstan", "kyrgyzstan", "tajikistan", "turkmenistan"]],
])("%s borders %j and no other state of the map", (place, beside) => {
  const found = facts.states.find(({ state }) => state.id === place);
  expect(found?.borders.map(({ state }) => state.id)).toEqual(beside);
});

test("sides are opposite from the other side of a border", () => {
  const winds = ["n", "ne", "e", "se", "s", "sw", "w", "nw"];
  for (const { state, borders } of facts.states) {
    for (const one of borders) {
      const back = facts.states
        .find((other) => other.state === one.state)
        ?.borders.find((other) => other.state === state);
      const turn =
        winds.indexOf(back?.toward ?? "") - winds.indexOf(one.toward);
      expect(Math.abs(turn)).toBe(4);
    }
  }
});

test("Ashgabat is in the southwest of Turkmenistan, and Tashkent is nearer to it than Bishkek", () => {
  const [ashgabat] = facts.cities;
  expect(ashgabat?.city.id).toBe("ashgabat");
  expect(ashgabat?.within?.side).toBe("sw");
  const order = ashgabat?.towns.map(({ location }) => location.id) ?? [];
  expect(order.indexOf("tashkent")).toBeGreaterThanOrEqual(0);
  expect(order.indexOf("tashkent")).toBeLessThan(order.indexOf("bishkek"));
  // Great circle from the coordinates of the data by the cosine rule, not by the code's own formula.
  for (const { location, kilometres } of ashgabat?.towns ?? []) {
    const exact = arc(ashgabat?.city.point, location.point);
    expect(Math.abs(kilometres - exact) / exact).toBeLessThan(0.05);
  }
});

function arc(
  from: { lat: number; lon: number } = { lat: 0, lon: 0 },
  to: { lat: number; lon: number },
): number {
  const [a, b, turn] = [from.lat, to.lat, to.lon - from.lon].map(
    (degrees) => (degrees * Math.PI) / 180,
  ) as [number, number, number];
  const cosine =
    Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn);
  return 6371 * Math.acos(cosine);
}

test("a hole moves the middle of a shape away from it", () => {
  const square = (at: number, side: number) => [
    [at, 0],
    [at + side, 0],
    [at + side, side],
    [at, side],
    [at, 0],
  ];
  const whole = { type: "Polygon" as const, coordinates: [square(0, 10)] };
  expect(centroidOf(whole)).toEqual({ x: 5, y: 5 });
  const holed = {
    type: "Polygon" as const,
    coordinates: [square(0, 10), square(0, 4).reverse()],
  };
  expect(centroidOf(holed).x).toBeGreaterThan(5);
});

test("many that border no other are told of in one sentence", () => {
  const [state] = briefing.places.filter((place) => place.kind === "state");
  if (state === undefined) throw new Error("no state");
  const far = ["EST", "QAT", "BTN"].map((iso3) => ({
    ...state,
    id: iso3,
    name: { en: iso3 },
    iso3,
  }));
  const apart = { ...page, briefing: { ...briefing, places: far } };
  expect(saySpace(apart)).toEqual([
    "These border no other place of the map: EST, QAT, and BTN.",
  ]);
  const two = { ...briefing, places: far.slice(1) };
  expect(saySpace({ ...page, briefing: two })).toHaveLength(2);
});

describe.each(["en", "ru"])("in %s", (lang) => {
  const said = saySpace(openPublishedPage(lang));

  test("the map is told as it was reviewed", () => {
    expect(said).toMatchSnapshot();
  });

  test("every place is named", () => {
    for (const place of briefing.places)
      expect(said.join(" ")).toContain(place.name[lang]);
  });
});

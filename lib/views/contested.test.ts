import { expect, test } from "vitest";
import { loadBriefing } from "../briefing/load";
import { contestedLenses, isContestedPlace, listQuestions } from "./contested";
import { listPlacesBySource } from "./places-by-source";

const briefing = loadBriefing("ashgabat-2018");
const find = (id: string) => {
  const place = briefing.places.find((one) => one.id === id);
  if (place === undefined) throw new Error(id);
  return place;
};

test("a disagreement on the day of the launch touches the venue's role, not its neighbours'", () => {
  expect(contestedLenses(briefing, find("ashgabat"))).toContain("delegation");
  expect(contestedLenses(briefing, find("tajikistan"))).toEqual([]);
});

test("a question that is not about what a lens shows hatches nothing in it", () => {
  // The name of the capital, and who adopted the plan in 2011.
  for (const id of ["kazakhstan", "uzbekistan"]) {
    expect(listQuestions(find(id))).not.toEqual([]);
    expect(contestedLenses(briefing, find(id))).toEqual([]);
  }
});

test("whoever adopted the plan: each state's record is contested somewhere", () => {
  expect(briefing.places.filter(isContestedPlace).map(({ id }) => id)).toEqual(
    expect.arrayContaining(["kazakhstan", "tajikistan", "uzbekistan"]),
  );
});

test("a place stands with a source exactly if its record cites it", () => {
  const listed = listPlacesBySource(briefing);
  expect(listed.length).toBeGreaterThan(10);
  for (const { source, places } of listed) {
    const cited = source.citations.flatMap(({ kind, record }) => {
      if (kind === "place") return [record.id];
      if (kind === "participation") return [record.who.id];
      return kind === "involvement" ? [record.place.id] : [];
    });
    for (const { id } of briefing.places)
      expect(places.some((place) => place.id === id)).toBe(cited.includes(id));
  }
});

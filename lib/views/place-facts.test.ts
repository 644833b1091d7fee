import { describe, expect, test } from "vitest";
import { sampleFolder } from "../briefing/briefing.sample";
import type { Briefing } from "../briefing/model";
import { buildBriefing } from "../load/build-briefing";
import { viewPlaceFacts } from "./place-facts";

const briefing = buildBriefing(sampleFolder());

function facts(id: string, of: Briefing = briefing) {
  const place = of.places.find((one) => one.id === id);
  if (place === undefined) throw new Error(`no place ${id}`);
  return viewPlaceFacts(of, place, "en");
}

describe("the facts of a place", () => {
  test("are its role in the occasion and who came, with the title of that day", () => {
    const { roles, persons, levels } = facts("north");
    expect(roles.map(({ label }) => label)).toEqual(["Delegation"]);
    expect(persons).toEqual([
      { id: "ada", name: { text: "Ada" }, titles: [{ text: "Minister" }] },
    ]);
    expect(levels).toEqual([]);
  });

  test("name who came in two roles once", () => {
    const places = briefing.places.map((place) => ({
      ...place,
      participations: place.participations.flatMap((one) => [one, one]),
    }));
    expect(facts("north", { ...briefing, places }).persons).toHaveLength(1);
  });

  test("count events by phase", () => {
    const phase = { id: "phase-1", name: { text: "First phase" } };
    expect(facts("north").counts).toEqual([{ phase, count: 1 }]);
    expect(facts("south").counts).toEqual([{ phase, count: 0 }]);
  });

  test("count each event once where a briefing has no phases", () => {
    const of = { ...briefing, phases: [] };
    // The launch, and the meeting, in which North has both a participation and an involvement.
    expect(facts("north", of).counts).toEqual([{ phase: null, count: 2 }]);
    expect(facts("south", of).counts).toEqual([{ phase: null, count: 1 }]);
  });
});

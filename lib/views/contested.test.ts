import { expect, test } from "vitest";
import { sampleFolder } from "../briefing/briefing.sample";
import { buildBriefing } from "../briefing/build-briefing";
import { loadBriefing } from "../briefing/load";
import type { Briefing } from "../briefing/model";
import { contestedLenses, isContestedPlace, listQuestions } from "./contested";
import { listPlacesBySource } from "./places-by-source";

const briefing = loadBriefing("ashgabat-2018");
const sample = buildBriefing(sampleFolder());
const placeOf = ({ places }: Briefing, id: string) => {
  const place = places.find((one) => one.id === id);
  if (place === undefined) throw new Error(id);
  return place;
};
const find = (id: string) => placeOf(briefing, id);
const ofSample = (id: string) => placeOf(sample, id);

test("a disagreement on a role at the launch hatches that place, not its neighbours", () => {
  expect(contestedLenses(sample, ofSample("south"))).toEqual(["delegation"]);
  expect(contestedLenses(sample, ofSample("north"))).toEqual([]);
});

test("a question that is not about what a lens shows hatches nothing in it", () => {
  // The sample's question touches the town itself, the live one who adopted the plan in 2011.
  expect(listQuestions(ofSample("town"))).not.toEqual([]);
  expect(contestedLenses(sample, ofSample("town"))).toEqual([]);
  expect(listQuestions(find("uzbekistan"))).not.toEqual([]);
  expect(contestedLenses(briefing, find("uzbekistan"))).toEqual([]);
});

test("a record is contested where a question touches one of its sentences, and only there", () => {
  const contested = briefing.places.filter(isContestedPlace);
  expect(contested.map(({ id }) => id)).toEqual([
    "kazakhstan",
    "kyrgyzstan",
    "turkmenistan",
    "uzbekistan",
  ]);
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

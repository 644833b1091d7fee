import { describe, expect, test } from "vitest";
import type { Correction } from "../briefing/model";
import {
  isCorrected,
  listCorrectionsBetween,
  listCorrectionsOf,
  listPlacesOf,
} from "./corrections";
import type { Snapshot } from "./snapshot";

const correction = (
  since: string,
  corrected_in: string,
  touches: string[] = [],
): Correction => ({
  id: `${since}-${corrected_in}`,
  since,
  corrected_in,
  touches,
  wrong: {},
  why: {},
});

const version = (number: string, statements: object[] = []) =>
  ({
    briefing: "x",
    version: number,
    dated: "2020",
    statements: statements.map((one) => ({ evidence: [], text: {}, ...one })),
  }) as unknown as Snapshot;

test("a correction is of every version from the first wrong one to the last", () => {
  const list = [correction("1.1.0", "1.10.0")];
  const concerned = ["1.0.0", "1.1.0", "1.9.0", "1.10.0", "2.0.0"].filter(
    (number) => listCorrectionsOf(list, number).length > 0,
  );
  expect(concerned).toEqual(["1.1.0", "1.9.0"]);
});

test("between two versions are those that the later one has made of the earlier", () => {
  const list = [correction("1.0.0", "1.2.0"), correction("1.1.0", "1.3.0")];
  const between = (before: string, after: string) =>
    listCorrectionsBetween(list, {
      before: version(before),
      after: version(after),
    }).map(({ id }) => id);
  expect(between("1.0.0", "1.1.0")).toEqual([]);
  expect(between("1.0.0", "1.3.0")).toEqual(["1.0.0-1.2.0"]);
  expect(between("1.1.0", "1.3.0")).toEqual(["1.0.0-1.2.0", "1.1.0-1.3.0"]);
  expect(between("1.2.0", "1.3.0")).toEqual(["1.1.0-1.3.0"]);
});

describe("the places of a correction", () => {
  const versions = [
    // What it touches was said of another place before it was wrong.
    version("0.9.0", [
      { id: "involvement:north-old", kind: "involvement", place: "south" },
    ]),
    version("1.0.0", [
      { id: "event:dinner", kind: "event", location: "town" },
      { id: "place:north", kind: "place" },
      { id: "place:south", kind: "place" },
      { id: "involvement:north-old", kind: "involvement", place: "north" },
      {
        id: "event:meeting",
        kind: "event",
        participants: [{ id: "south", role: "host" }],
      },
    ]),
    // Where it was is no reason to speak of the town.
    version("1.0.1", [
      { id: "place:town", kind: "place" },
      {
        id: "participation:south-launch",
        kind: "participation",
        place: "south",
        location: "town",
      },
    ]),
    version("1.1.0", [{ id: "place:north", kind: "place" }]),
  ];
  const placesOf = (...touches: string[]) =>
    listPlacesOf(correction("1.0.0", "1.1.0", touches), versions);

  test("are a place itself, that of a record that is gone, and those in an event or where it was", () => {
    expect(placesOf("north")).toEqual(["north"]);
    expect(placesOf("north-old")).toEqual(["north"]);
    expect(placesOf("meeting")).toEqual(["south"]);
    expect(placesOf("dinner")).toEqual(["town"]);
    expect(placesOf("south-launch")).toEqual(["south"]);
    expect(placesOf("s1")).toEqual([]);
  });

  test("a statement is corrected by the id of its record, and by no part of it", () => {
    const one = correction("1.0.0", "1.1.0", ["north"]);
    expect(isCorrected(one, { id: "place:north" })).toBe(true);
    expect(isCorrected(one, { id: "involvement:north-old" })).toBe(false);
    const title = correction("1.0.0", "1.1.0", ["ada"]);
    expect(isCorrected(title, { id: "title:ada:north:2018" })).toBe(true);
  });
});

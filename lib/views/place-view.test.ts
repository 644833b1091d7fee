import { describe, expect, test } from "vitest";
import { sampleFolder } from "../briefing/briefing.sample";
import { buildBriefing } from "../briefing/build-briefing";
import { loadBriefing } from "../briefing/load";
import { createNoteList } from "../citations/note-list";
import { countEvents, launchRole, mainInvolvement } from "./place-marks";
import { viewPlace } from "./place-view";

const briefing = buildBriefing(sampleFolder());

function view(id: string) {
  const place = briefing.places.find((one) => one.id === id);
  if (place === undefined) throw new Error(`no place ${id}`);
  const notes = createNoteList("en");
  return { place, notes, view: viewPlace(briefing, place, "en", notes) };
}

describe("the view of a place", () => {
  test("tells the role at the launch, and nothing of other events", () => {
    const { roles } = view("north").view;
    expect(roles.map((role) => role.statement.text)).toEqual([
      "North sent its minister.",
    ]);
    expect(roles[0]?.role).toBe("delegation");
  });

  test("names persons with the title that they held then", () => {
    expect(view("north").view.roles[0]?.persons).toMatchObject([
      { name: "Ada", title: "Minister" },
    ]);
  });

  test("has the part in every phase, and says where there is none", () => {
    expect(view("north").view.phases[0]?.involvements).toHaveLength(1);
    expect(view("south").view.phases[0]?.involvements).toEqual([]);
  });

  test("numbers notes as they are read: names, roles, phases", () => {
    const { view: north, notes } = view("north");
    const cited = [
      ...north.names.notes,
      ...north.roles.flatMap((role) => [
        ...role.statement.notes,
        ...role.persons.flatMap((person) => person.notes),
      ]),
      ...north.phases.flatMap((phase) =>
        phase.involvements.flatMap((one) => one.statement.notes),
      ),
    ];
    const numbers = notes.notes().map((note) => note.number);
    expect([...new Set(cited)]).toEqual(numbers);
  });

  test("numbers the names last or not at all where they stand so", () => {
    const { place } = view("north");
    const last = createNoteList("en");
    const names = viewPlace(briefing, place, "en", last, "last").names.notes;
    expect(names).toContain(last.notes().length);
    const none = createNoteList("en");
    expect(
      viewPlace(briefing, place, "en", none, "nowhere").names.notes,
    ).toEqual([]);
    expect(none.notes().length).toBeLessThan(last.notes().length);
  });

  test("has the phases in the order of time, as the timeline has them", () => {
    const live = loadBriefing("ashgabat-2018");
    for (const place of live.places) {
      const notes = createNoteList("en");
      const { phases } = viewPlace(live, place, "en", notes);
      expect(phases.map(({ id }) => id)).toEqual(
        live.phases.toSorted((a, b) => a.number - b.number).map(({ id }) => id),
      );
    }
  });

  test("marks what sources disagree on, with the way to both sides", () => {
    expect(view("south").view.roles[0]?.statement.disputes).toEqual([
      {
        id: "host",
        question: "Who was the host?",
        href: "/en/sample/disagreements/#host",
      },
    ]);
    expect(view("north").view.roles[0]?.statement.disputes).toEqual([]);
  });

  test("a city has the state in which it lies, and no formal name", () => {
    const { view: town } = view("town");
    expect(town.state).toEqual({ id: "south", name: "South" });
    expect(town.formal).toBeNull();
  });

  test("previous and next go round", () => {
    expect(view("north").view.previous.id).toBe("town");
    expect(view("town").view.next.id).toBe("north");
  });
});

describe("what the map says of a place", () => {
  test("its role at the launch", () => {
    expect(briefing.places.map((place) => launchRole(briefing, place))).toEqual(
      ["delegation", "host", "venue"],
    );
  });

  test("its part in the phase, and the events that document it", () => {
    const { place } = view("north");
    expect(mainInvolvement(briefing, place)).toBe("participant");
    expect(countEvents(briefing, place)).toBe(1);
    expect(countEvents(briefing, view("south").place)).toBe(0);
    expect(mainInvolvement(briefing, view("south").place)).toBeNull();
  });
});

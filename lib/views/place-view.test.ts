import { describe, expect, test } from "vitest";
import { sampleFolder, sampleTexts } from "../briefing/briefing.sample";
import { buildBriefing } from "../load/build-briefing";
import { createNoteList } from "../citations/note-list";
import { countEvents, occasionRole, mainInvolvement } from "./place-marks";
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
    expect(roles[0]?.role.label).toBe("Delegation");
  });

  test("names persons with the title that they held then, of several", () => {
    const title = (text: string, known: string) => `    - text: { en: ${text} }
      place: north
      known: "${known}"
      evidence: [{ source: s2, fragment: ${text} Ada of North }]
`;
    const other = buildBriefing(
      sampleFolder({
        "persons.yaml": `- id: ada
  name: { en: Ada }
  titles:
${title("Deputy", "2010/2016")}${title("Minister", "2017/2019")}${title("President", "2019-05/")}`,
      }),
    );
    const [north] = other.places;
    if (north === undefined) throw new Error("no place");
    const notes = createNoteList("en");
    const [role] = viewPlace(other, north, "en", notes).roles;
    expect(role?.persons).toMatchObject([
      { name: { text: "Ada" }, titles: [{ text: "Minister" }] },
    ]);
    const fragments = role?.persons[0]?.notes.map(
      (number) => notes.notes()[number - 1]?.fragment,
    );
    expect(fragments).toEqual(["Minister Ada of North"]);
  });

  test("has the part in every phase, and says where there is none", () => {
    expect(view("north").view.phases[0]?.involvements).toHaveLength(1);
    expect(view("south").view.phases[0]?.involvements).toEqual([]);
  });

  test("numbers notes as they are read: roles, phases, names", () => {
    const { view: north, notes } = view("north");
    const cited = [
      ...north.roles.flatMap((role) => [
        ...role.statement.notes,
        ...role.persons.flatMap((person) => person.notes),
      ]),
      ...north.phases.flatMap((phase) =>
        phase.involvements.flatMap((one) => one.statement.notes),
      ),
      ...north.names.notes,
    ];
    const numbers = notes.notes().map((note) => note.number);
    expect([...new Set(cited)]).toEqual(numbers);
  });

  test("has the phases in the order of their numbers, and knows which was launched", () => {
    const phase = (number: number) => `- id: phase-${number}
  number: ${number}
  name: { en: Phase ${number} }
  interval: "${2015 + number}-01/"
  summary: { en: It began. }
  evidence: [{ source: s2, fragment: began in January 2018 }]
`;
    const other = buildBriefing(
      sampleFolder({ "phases.yaml": [3, 1, 2].map(phase).join("") }),
    );
    const [north] = other.places;
    if (north === undefined) throw new Error("no place");
    const { phases } = viewPlace(other, north, "en", createNoteList("en"));
    expect(phases.map(({ id, isShown }) => [id, isShown])).toEqual([
      ["phase-1", true],
      ["phase-2", false],
      ["phase-3", false],
    ]);
  });

  test("marks what sources disagree on, with the way to both sides", () => {
    expect(view("south").view.roles[0]?.statement.disagreements).toEqual([
      {
        id: "host",
        question: "Who was the host?",
        href: "/en/sample/disagreements/#host",
      },
    ]);
    expect(view("north").view.roles[0]?.statement.disagreements).toEqual([]);
  });

  test("marks the dates of a phase that sources disagree on, and of no other", () => {
    const other = buildBriefing(
      sampleFolder({
        "disagreements.yaml": (sampleTexts["disagreements.yaml"] ?? "").replace(
          "touches: [south-launch, town]",
          "touches: [phase-1]",
        ),
      }),
    );
    const [north] = other.places;
    if (north === undefined) throw new Error("no place");
    const { phases } = viewPlace(other, north, "en", createNoteList("en"));
    expect(
      phases.map(({ disagreements }) => disagreements.map(({ id }) => id)),
    ).toEqual([["host"]]);
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

test("says what sources disagree on about a place itself, beside its role and parts", () => {
  expect(view("town").view.disagreements.map(({ id }) => id)).toEqual(["host"]);
  expect(view("south").view.disagreements).toEqual([]);
});

describe("what the map says of a place", () => {
  test("its role at the launch", () => {
    expect(
      briefing.places.map((place) => occasionRole(briefing, place)?.id),
    ).toEqual(["delegation", "host", "venue"]);
  });

  test("its part in the phase, and the events that document it", () => {
    const { place } = view("north");
    expect(mainInvolvement(briefing, place)?.id).toBe("participant");
    expect(countEvents(briefing, place)).toBe(1);
    expect(countEvents(briefing, view("south").place)).toBe(0);
    expect(mainInvolvement(briefing, view("south").place)).toBeNull();
  });

  test("of several parts the main one, and each event once", () => {
    const part = (role: string, event: string) => `- id: north-${role}
  place: north
  phase: phase-1
  role: ${role}
${event && `  event: ${event}\n`}  statement: { en: North met with experts. }
  evidence: [{ source: s2, fragment: from North }]
`;
    const other = buildBriefing(
      sampleFolder({
        "involvements.yaml":
          part("participant", "meeting") +
          part("beneficiary", "") +
          part("host", "meeting") +
          part("venue", "launch"),
      }),
    );
    const [north] = other.places;
    if (north === undefined) throw new Error("no place");
    expect(mainInvolvement(other, north)?.id).toBe("host");
    expect(countEvents(other, north)).toBe(2);
  });
});

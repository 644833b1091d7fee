import { describe, expect, test } from "vitest";
import { sampleFolder } from "../briefing/briefing.sample";
import { buildBriefing } from "../load/build-briefing";
import { createNoteList } from "../citations/note-list";
import { citeStatement, countSupport, linkDisagreements } from "./cited-text";
import {
  disagreedLenses,
  isDisagreedIn,
  isDisagreedPlace,
  listDisagreements,
} from "./disagreements";
import { viewDisagreement } from "./disagreement-view";

/** The sample, in which sources disagree on the records named, by a question for each text. */
function disagreeOn(...touched: string[]) {
  const briefing = buildBriefing(
    sampleFolder({
      "disagreements.yaml": touched
        .map(
          (id) => `- id: about-${id.split(",")[0]}
  question: { en: "What of ${id}?" }
  positions:
    - text: { en: One. }
      evidence: [{ source: s2, fragment: hosted by South }]
    - text: { en: Other. }
      evidence: [{ source: s1, fragment: South }, { source: s2, fragment: hosted by South }]
  shown: { en: One. }
  touches: [${id}]
`,
        )
        .join(""),
    }),
  );
  const place = (id: string) => {
    const found = briefing.places.find((one) => one.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  return { briefing, place };
}

describe("what sources disagree on", () => {
  test("the role at the launch, in the lens of participations alone", () => {
    const { briefing, place } = disagreeOn("north-launch");
    expect(disagreedLenses(briefing, place("north"))).toEqual([
      "participation",
    ]);
    expect(disagreedLenses(briefing, place("south"))).toEqual([]);
  });

  test("the part in the launched phase, in the lens of involvements alone", () => {
    const { briefing, place } = disagreeOn("north-phase-1");
    expect(disagreedLenses(briefing, place("north"))).toEqual(["involvement"]);
    expect(disagreedLenses(briefing, place("south"))).toEqual([]);
  });

  test("both, where there are disagreements on both", () => {
    const { briefing, place } = disagreeOn("north-launch", "north-phase-1");
    expect(disagreedLenses(briefing, place("north"))).toEqual([
      "participation",
      "involvement",
    ]);
  });

  test("what no lens shows is flagged in the record alone", () => {
    for (const id of ["north", "north-meeting"]) {
      const { briefing, place } = disagreeOn(id);
      expect(disagreedLenses(briefing, place("north")), id).toEqual([]);
      expect(isDisagreedPlace(place("north")), id).toBe(true);
      expect(isDisagreedPlace(place("south")), id).toBe(false);
    }
  });

  test("the part in an event or a phase, as the role of a place there or as its involvement", () => {
    const disagreed = (id: string) => {
      const { briefing, place } = disagreeOn(id);
      return [...briefing.events, ...briefing.phases]
        .filter((step) => isDisagreedIn(step, place("north")))
        .map((step) => step.id);
    };
    expect(disagreed("north-launch")).toEqual(["launch"]);
    expect(disagreed("north-meeting")).toEqual(["meeting"]);
    // The involvement names the event that documents it.
    expect(disagreed("north-phase-1")).toEqual(["meeting", "phase-1"]);
    expect(disagreed("north")).toEqual([]);
    expect(disagreed("south-launch")).toEqual([]);
  });

  test("each question on a place is listed once, however many of its statements it touches", () => {
    const { briefing, place } = disagreeOn("north-launch, north-meeting");
    expect(briefing.disagreements).toHaveLength(1);
    expect(listDisagreements(place("north"))).toEqual(briefing.disagreements);
    const both = disagreeOn("north-launch", "north-meeting");
    expect(listDisagreements(both.place("north"))).toEqual(
      both.briefing.disagreements,
    );
    expect(listDisagreements(both.place("south"))).toEqual([]);
  });
});

describe("a statement", () => {
  const { briefing } = disagreeOn("north-launch");
  const [s1, s2] = ["s1", "s2"].map((id) => {
    const source = briefing.sources.find((one) => one.id === id);
    if (source === undefined) throw new Error(id);
    return source;
  });
  if (s1 === undefined || s2 === undefined) throw new Error("no source");
  const says = (source: typeof s1, fragment: string) =>
    ({
      source,
      language: "en",
      fragment,
      stance: "supports",
      shows: "quoted",
    }) as const;
  const denies = (source: typeof s1, fragment: string) =>
    ({ ...says(source, fragment), stance: "contradicts" }) as const;

  test("is supported by as many sources as bear it out, each counted once", () => {
    expect(countSupport([])).toBe(0);
    expect(countSupport([says(s1, "a"), says(s1, "b")])).toBe(1);
    expect(countSupport([says(s1, "a"), says(s2, "b")])).toBe(2);
    expect(countSupport([says(s1, "a"), denies(s2, "b")])).toBe(1);
    expect(countSupport([says(s1, "a"), denies(s1, "b")])).toBe(1);
    expect(countSupport([denies(s1, "a"), denies(s2, "b")])).toBe(0);
  });

  test("has its text, its notes, its support and the disagreements that touch it, and no others", () => {
    const notes = createNoteList("en");
    notes.cite([says(s2, "b")]);
    expect(
      citeStatement(
        briefing,
        "north-launch",
        { en: "North came." },
        [says(s1, "a"), says(s2, "b"), denies(s2, "c")],
        "en",
        notes,
      ),
    ).toEqual({
      id: "north-launch",
      text: "North came.",
      notes: [1, 2, 3],
      firstNotes: [2, 3],
      support: 2,
      disagreements: [
        {
          id: "about-north-launch",
          question: "What of north-launch?",
          href: "/en/sample/disagreements/#about-north-launch",
        },
      ],
    });
    expect(linkDisagreements(briefing, "south-launch", "en")).toEqual([]);
  });
});

test("a disagreement has its positions in their order, each with the notes of its own evidence", () => {
  const { briefing } = disagreeOn("north-launch");
  const [disagreement] = briefing.disagreements;
  if (disagreement === undefined) throw new Error("no disagreement");
  const notes = createNoteList("en");
  const view = viewDisagreement(briefing, disagreement, "en", notes);
  expect(view.positions).toEqual([
    { text: "One.", notes: [1], firstNotes: [1] },
    { text: "Other.", notes: [1, 2], firstNotes: [2] },
  ]);
  expect(view.shown).toEqual({ text: "One." });
  expect(view.places).toEqual([
    { id: "north", name: { text: "North" }, href: "/en/sample/north/" },
  ]);
});

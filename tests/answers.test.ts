import { expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import { sampleFolder, sampleTexts } from "@/lib/briefing/briefing.sample";
import type { Briefing } from "@/lib/briefing/model";
import { buildBriefing } from "@/lib/load/build-briefing";
import { summarisePart } from "@/lib/views/part-summary";
import {
  plainAnswer,
  sayPartAnswer,
  sayRoleAnswers,
} from "@/wording/record/say-answer";
import { sayPart } from "@/wording/record/say-part";

const involvement = (id: string, rest: string) => `- id: north-${id}
  place: north
  ${rest}
  statement: { en: Something is told. }
  evidence: [{ source: s2, fragment: from North }]
`;

const two = `${sampleTexts["phases.yaml"]}- id: phase-2
  number: 2
  name: { en: Second phase }
  interval: "2020-01/2021-05"
  summary: { en: It went on. }
  evidence: [{ source: s2, fragment: began in January 2018 }]
`;

const told = (parts: string, ...involvements: string[]): Briefing =>
  buildBriefing(
    sampleFolder({
      "phases.yaml": two,
      "parts.yaml": parts,
      "involvements.yaml": involvements.join(""),
    }),
  );

const part = (id: string, did?: string) => `- id: ${id}
  label: { en: The ${id} }
  meaning: { en: The ${id} }
  symbol: circle
${did === undefined ? "" : `  did: ${did}\n`}`;

const say = (briefing: Briefing, lang = "en") => {
  const [north] = briefing.places;
  const summary = north && summarisePart(briefing, north, lang);
  return summary ? sayPart(summary, lang, createWords(lang)) : null;
};

const hosted =
  '{ en: "hosted {count, plural, one {an event} other {# events}} ({list})" }';

test("the sentence tells each part by its phrase, the weightiest first, with where and when", () => {
  const briefing = told(
    part("host", hosted) +
      part(
        "guest",
        '{ en: "took part in {count, plural, one {an event} other {# events}}" }',
      ),
    involvement("a", "phase: phase-1\n  role: guest\n  event: launch"),
    involvement("b", "phase: phase-1\n  role: host\n  event: launch"),
    involvement("c", "phase: phase-2\n  role: host\n  event: meeting"),
  );
  expect(say(briefing)).toBe(
    "In all 2 phases, the first from 2018: hosted 2 events (Town 2018; Far 2018) and took part in an event.",
  );
  expect(say(briefing, "ru")).toBe(
    "На всех 2 этапах, с 2018 года: The host (Town 2018; Far 2018) и The guest (Town 2018).",
  );
});

test("a part without a phrase is told by its label, and one that is tied to no event without a place", () => {
  const briefing = told(
    part("host") + part("guest"),
    involvement("a", "phase: phase-1\n  role: host\n  event: launch"),
    involvement("b", "phase: phase-1\n  role: guest"),
  );
  expect(say(briefing)).toBe(
    "In 1 of 2 phases, from 2018: The host (Town 2018) and The guest.",
  );
});

test("an event that has no place on a map is not told as one of the place before it", () => {
  const events = (sampleTexts["events.yaml"] ?? "")
    .replace("location: far", "location: several")
    .replace('"2018-02"', '"2018-05"');
  const briefing = buildBriefing(
    sampleFolder({
      "events.yaml": events,
      "parts.yaml": part("host", hosted),
      "involvements.yaml":
        involvement("a", "phase: phase-1\n  role: host\n  event: launch") +
        involvement("b", "phase: phase-1\n  role: host\n  event: meeting"),
    }),
  );
  expect(say(briefing)).toBe(
    "In its one phase, from 2018: hosted 2 events (Town 2018; in several places 2018).",
  );
});

test("the year is that of the first phase in which the place had a part, and two events of a year count as two", () => {
  const events = (sampleTexts["events.yaml"] ?? "").replace(
    "location: far",
    "location: town",
  );
  const briefing = buildBriefing(
    sampleFolder({
      "phases.yaml": two,
      "events.yaml": events,
      "parts.yaml": part("host", hosted),
      "involvements.yaml":
        involvement("a", "phase: phase-2\n  role: host\n  event: launch") +
        involvement("b", "phase: phase-2\n  role: host\n  event: meeting"),
    }),
  );
  expect(say(briefing)).toBe(
    "In 1 of 2 phases, from 2020: hosted 2 events (Town 2018 ×2).",
  );
  expect(say(briefing, "ru")).toBe(
    "На 1 из 2 этапов, с 2020 года: The host (Town 2018 ×2).",
  );
});

test("of a place without a part nothing is said", () => {
  const [, south] = buildBriefing(sampleFolder()).places;
  const briefing = buildBriefing(sampleFolder());
  expect(south && summarisePart(briefing, south, "en")).toBeNull();
});

test("an answer is the person with the title, the level without a name, or what the role means", () => {
  const briefing = buildBriefing(
    sampleFolder({
      "participations.yaml": (sampleTexts["participations.yaml"] ?? "").replace(
        "  role: host\n",
        "  role: host\n  level: { en: A deputy }\n",
      ),
    }),
  );
  const words = createWords("en");
  const answers = briefing.places.map((place) =>
    sayRoleAnswers(briefing, place, "en", words).map(plainAnswer),
  );
  expect(answers).toEqual([
    [expect.stringMatching(/^Ada, /)],
    ["A deputy, name not stated"],
    ["Venue of the launch"],
  ]);
});

test("in the lens of the project it is the number of events that the map shows, with where and when", () => {
  const briefing = buildBriefing(sampleFolder());
  const [north, south] = briefing.places;
  const words = createWords("en");
  const answer = (place: typeof north) =>
    place && plainAnswer(sayPartAnswer(briefing, place, "en", words));
  expect(answer(north)).toBe("1 event: Far 2018");
  expect(answer(south)).toBe(words("Lens.partNotFound"));
});

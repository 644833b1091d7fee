import { expect, test } from "vitest";
import { readCheckContext } from "../../load/files";
import { smallestFolder, smallestTexts } from "../../briefing/smallest.sample";
import { checkBriefing } from "../check-briefing";
import { formatProblem } from "../records/problem";

/** What the check says of the smallest briefing after an edit of one file. */
function checkEdited(file: string, from: string, to: string): string[] {
  const text = smallestTexts[file] ?? "";
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file}: nothing is edited`);
  const folder = smallestFolder({ [file]: edited });
  const context = readCheckContext();
  return checkBriefing({ ...folder, context }).problems.map(formatProblem);
}

test("the least that a briefing can be is accepted", () => {
  const folder = { ...smallestFolder(), context: readCheckContext() };
  expect(checkBriefing(folder).problems).toEqual([]);
});

test.each([
  [
    "boundaries that do not exist",
    "briefing.yaml",
    "boundaries: central-asia",
    "boundaries: central-asai",
    /briefing\.yaml:11:\d+ {2}there is no data\/boundaries\/central-asai\.json {2}→ {2}did you mean central-asia\?/,
  ],
  [
    "a latitude of the projection's origin that is not that of the boundaries",
    "briefing.yaml",
    "lat: 45",
    "lat: 44",
    /briefing\.yaml:13:\d+ {2}the projection is not that of the boundaries: .*lat: 44.*→ {2}write kind: albers, parallels: \[38\.5, 52\], origin: \{ lat: 45, lon: 67 \}/,
  ],
  [
    "another parallel",
    "briefing.yaml",
    "[38.5, 52]",
    "[38.5, 50]",
    /the projection is not that of the boundaries/,
  ],
  [
    "a state that is not in the boundaries",
    "places.yaml",
    "iso3: UZB",
    "iso3: WSM",
    /places\.yaml:6:\d+ {2}WSM \("uzbekistan"\) is not in data\/boundaries\/central-asia\.json/,
  ],
  [
    "a language that the interface lacks",
    "briefing.yaml",
    "[en]",
    "[en, fr]",
    /briefing\.yaml:5:\d+ {2}the interface has no words in "fr".*messages\/fr\.json/,
  ],
  [
    "an eastern side beyond 180, with the number that is meant",
    "briefing.yaml",
    "east: 88",
    "east: 210",
    /the region is not a box on the earth {2}→ {2}write east: -150/,
  ],
  [
    "a sign that reorders what is read",
    "sources.yaml",
    "en: Release",
    'en: "Rel\\u202Eease"',
    /sources\.yaml:3:\d+ {2}the text holds a sign that reorders what is read: U\+202E/,
  ],
  [
    "an isolate",
    "events.yaml",
    "was launched.",
    "was\u2067 launched.",
    /events\.yaml:5:\d+ .*U\+2067/,
  ],
  [
    "a sign that XML cannot hold",
    "briefing.yaml",
    "{ en: Smallest }",
    '{ en: "Small\\u0001est" }',
    /briefing\.yaml:2:\d+ .*U\+0001/,
  ],
  [
    "a script that no font of the project has",
    "sources.yaml",
    "en: Release",
    "en: Release 한국",
    /sources\.yaml:3:\d+ {2}no font of the project has "한" \(U\+D55C, Hangul\) {2}→ {2}write it in another script/,
  ],
])("refused: %s", (_, file, from, to, expected) => {
  expect(checkEdited(file, from, to).join("\n")).toMatch(expected);
});

test("an area is looked for by its code, and one that is a point is not", () => {
  const context = readCheckContext();
  const check = (more: string) => {
    const area = `- kind: area
  id: ferghana
  name: { en: Ferghana }
  type: { en: Region }
  code: UZ-FA
  marker: { lat: 40.4, lon: 71.3 }
  evidence: [{ source: s1, fragment: Ferghana }]
${more}`;
    const places = (smallestTexts["places.yaml"] ?? "") + area;
    const folder = smallestFolder({ "places.yaml": places });
    return checkBriefing({ ...folder, context })
      .problems.map(formatProblem)
      .filter((problem) => problem.includes("places.yaml"));
  };
  expect(check("")).toEqual([
    expect.stringMatching(
      /places\.yaml:14:\d+ {2}UZ-FA \("ferghana"\) is not in data\/boundaries\/central-asia\.json {2}→ .*write "shape: point"/,
    ),
  ]);
  expect(check("  shape: point\n")).toEqual([]);
});

test("refused: a briefing without a place", () => {
  const folder = smallestFolder({ "places.yaml": "[]\n" });
  const problems = checkBriefing(folder).problems.map(formatProblem);
  expect(problems.join("\n")).toMatch(
    /places\.yaml:1:1 {2}the briefing has no/,
  );
});

test("a language with too few messages is no fault, unless the briefing has no other", () => {
  const context = { ...readCheckContext(), interfaceLanguages: ["en", "fr"] };
  const check = (builtLanguages: string[], languages: string) => {
    const text = smallestTexts["briefing.yaml"] ?? "";
    const folder = smallestFolder({
      "briefing.yaml": text.replace("[en]", languages),
    });
    return checkBriefing({ ...folder, context: { ...context, builtLanguages } })
      .problems.map(formatProblem)
      .filter((problem) => problem.includes("is built"));
  };
  expect(check(["fr"], "[en, fr]")).toEqual([]);
  expect(check(["fr"], "[en]")).toEqual([
    expect.stringMatching(
      /briefing\.yaml:5:\d+ {2}no language of the briefing is built: too few messages in en {2}→ .*INTERFACE_SHARE.* fr too$/,
    ),
  ]);
});

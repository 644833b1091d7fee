import { describe, expect, test } from "vitest";
import { sampleFolder } from "../briefing/briefing.sample";
import { dataFormat } from "../versions/kept-records";
import {
  readSnapshot,
  sealSnapshot,
  formatSnapshot,
} from "../versions/snapshot";
import { checkEdited, publishFolder } from "./check-published.sample";

const put = (from: string, to: string) => (text: string) =>
  text.replace(from, to);

describe("refused under a published number, by file and field", () => {
  test.each([
    ["briefing.yaml", "Nothing here is real", "All is real", "disclaimer.en"],
    ["briefing.yaml", "A sample.", "Two.", "summary.en"],
    ["briefing.yaml", "lat: 15", "lat: 16", "projection.origin.lat"],
    ["briefing.yaml", "2020-01-01", "2020-01-02", "dated"],
    ["briefing.yaml", "title:", "known_as: [North]\ntitle:", "known_as"],
    ["places.yaml", '"001"', '"009"', "m49"],
    ["places.yaml", "lat: 20", "lat: 21", "marker.lat"],
    ["places.yaml", "Republic of North", "Kingdom of North", "formal.en"],
    ["places.yaml", "Север", "Норд", "endonym.text"],
    ["landmarks.yaml", "lat: 15", "lat: 16", "point.lat"],
    ["locations.yaml", "Elsewhere", "Nowhere", "country.en"],
    ["organisations.yaml", "en: Office }", "en: Bureau }", "name.en"],
    ["persons.yaml", "en: Ada", "en: Eve", "name.en"],
    [
      "places.yaml",
      "t: South }",
      "t: South, shows: read }",
      "evidence.0.shows",
    ],
    ["sources.yaml", "en: Gazetteer", "en: Atlas", "title.en"],
    ["phases.yaml", "number: 1", "number: 2", "number"],
    ["events.yaml", 'date: "2018-02"', 'date: "2018-01"', "date"],
    ["participations.yaml", "role: host", "role: venue", "role"],
    [
      "involvements.yaml",
      "fragment: from North",
      "fragment: of North",
      "evidence.0.fragment",
    ],
    [
      "disagreements.yaml",
      "shown: { en: South",
      "shown: { en: North",
      "shown.en",
    ],
  ])("%s: %s → %s", (file, from, to, field) => {
    const problems = checkEdited({ [file]: put(from, to) });
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems)
      expect(problem).toMatch(
        new RegExp(`^data/sample/${file}:\\d+:\\d+  version 1\\.0\\.0 is pub`),
      );
    expect(problems[0]).toContain(`\`${field}\` of `);
    expect(problems[0]).toContain("raise `version` and `dated`");
  });

  test("at the line of the field, with what it was and is", () => {
    const [problem, ...others] = checkEdited({
      "briefing.yaml": put("Nothing here is real.", "Official."),
    });
    expect(others).toEqual([]);
    expect(problem).toMatch(/briefing\.yaml:15:\d+ /);
    expect(problem).toContain('"Nothing here is real." and is now "Official."');
  });

  test("a record that is new, gone or in another place", () => {
    const record =
      "- id: sea\n  kind: water\n  name: { en: Sea }\n  point: { lat: 16, lon: 65 }\n";
    const added = checkEdited({ "landmarks.yaml": (text) => text + record });
    expect(added).toEqual([
      expect.stringMatching(/landmarks\.yaml:5:.*landmark "sea" is not in it/),
    ]);
    const gone = checkEdited({ "landmarks.yaml": () => "[]" });
    expect(gone).toEqual([
      expect.stringMatching(
        /landmarks\.yaml:1:1 .*"lake", which is in it, is gone/,
      ),
    ]);
    const turned = checkEdited({
      "organisations.yaml": (text) => {
        const at = text.indexOf("- id: union");
        return text.slice(at) + text.slice(0, at);
      },
    });
    expect(turned).toEqual([
      expect.stringContaining("the order of organisations.yaml was"),
    ]);
  });

  test("boundaries with another shape or another name", () => {
    const path = "data/boundaries/nowhere.json";
    expect(checkEdited({}, { arcs: [[0, 1]] })).toEqual([
      expect.stringMatching(
        `^${path}:1:1 .*: boundaries \\(sha256\\) was "[0-9a-f]{64}"`,
      ),
    ]);
    const renamed = checkEdited({ "briefing.yaml": put("nowhere", "other") });
    expect(renamed.join("\n")).toContain("`boundaries` of briefing");
  });

  test("a form of the data that has another name", () => {
    const { path, text } = publishFolder(sampleFolder());
    const old = sealSnapshot({ ...readSnapshot(text, path), format: "older" });
    const problems = checkEdited({}, {}, [{ path, text: formatSnapshot(old) }]);
    expect(problems).toEqual([
      expect.stringContaining(`was "older" and is now "${dataFormat}"`),
    ]);
  });

  test("a number below the published one, and a damaged file", () => {
    const lower = checkEdited({ "briefing.yaml": put('"1.0.0"', '"0.9.0"') });
    expect(lower).toEqual([
      expect.stringMatching(/briefing\.yaml:6:.*lower than 1\.0\.0/),
    ]);
    const { path, text } = publishFolder(sampleFolder());
    const cut = [{ path, text: text.slice(0, 50) }];
    expect(checkEdited({}, {}, cut)).toEqual([
      expect.stringMatching(
        /^data\/sample\/versions\/1\.0\.0\.json:1:1  not JSON/,
      ),
    ]);
    const wrong = [{ path: path.replace("1.0", "2.0"), text }];
    expect(checkEdited({}, {}, wrong)).toEqual([
      expect.stringContaining("name the file after its version"),
    ]);
  });
});

describe("free under a published number", () => {
  test("nothing edited, and a higher number", () => {
    expect(checkEdited({})).toEqual([]);
    const raised = (text: string) =>
      put('"1.0.0"', '"1.0.1"')(put("A sample.", "Another.")(text));
    expect(checkEdited({ "briefing.yaml": raised })).toEqual([]);
  });

  test.each([
    ["a comment", "briefing.yaml", "id: sample", "# Smple\nid: sample"],
    [
      "the order of keys",
      "places.yaml",
      '  m49: "001"\n  marker: { lat: 20, lon: 60 }',
      "  marker: { lon: 60, lat: 20 }\n  m49: '001'",
    ],
    [
      "flow and block",
      "landmarks.yaml",
      "{ en: Lake }",
      "\n    en: >-\n      Lake",
    ],
    ["a default that is written out", "sources.yaml", "", ""],
    ["the status", "briefing.yaml", "status: draft", "status: cleared"],
    [
      "lines of clearance",
      "briefing.yaml",
      "languages:",
      "clearance: { profile: plain, texts: { plain: { en: Cleared. } }, map_number: M 1, catalogue: M, short_name: m }\nlanguages:",
    ],
  ])("%s", (_, file, from, to) => {
    const edits =
      from === ""
        ? {
            "places.yaml": put(
              "fragment: North }",
              "fragment: North, stance: supports, shows: quoted }",
            ),
          }
        : { [file]: put(from, to) };
    expect(checkEdited(edits)).toEqual([]);
  });

  test("a field with a default that came later, as long as no record uses it", () => {
    const { path, text } = publishFolder(sampleFolder());
    const old = readSnapshot(text, path);
    for (const phase of old.records?.["phases"] as { unknowns?: unknown }[])
      delete phase.unknowns;
    const file = { path, text: formatSnapshot(sealSnapshot(old)) };
    expect(checkEdited({}, {}, [file])).toEqual([]);
    const used = put("number: 1", "number: 1\n  unknowns: [{ en: Why. }]");
    expect(checkEdited({ "phases.yaml": used }, {}, [file])).toEqual([
      expect.stringContaining("`unknowns` of phase"),
    ]);
  });

  test("boundaries whose keys are in another order", () => {
    const published = [
      publishFolder(sampleFolder(), { a: 1, b: [{ c: 2, d: 3 }] }),
    ];
    expect(checkEdited({}, { b: [{ d: 3, c: 2 }], a: 1 }, published)).toEqual(
      [],
    );
  });
});

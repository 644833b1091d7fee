import { describe, expect, test } from "vitest";
import { formatProblem } from "./records/problem";
import { readRecords } from "./read-records";

const read = (kind: string, text: string) =>
  readRecords({
    name: "x",
    path: "x",
    files: [{ name: `${kind}.yaml`, bytes: new TextEncoder().encode(text) }],
  });
const problemsOf = (kind: string, text: string) =>
  read(kind, text).problems.map(formatProblem);

const participation = (lines: string) => `- id: a
  event: launch
  who: town
  statement: { en: It was there. }
  evidence: []
${lines}`;

describe("what does not fit the schema", () => {
  test("an unknown field comes with the nearest right name, which is then not missing", () => {
    expect(problemsOf("participations", participation("  rol: host"))).toEqual([
      'x/participations.yaml:6:3  unknown field "rol"  →  did you mean "role"?',
    ]);
  });

  test("an unknown field with no like comes with the fields that may be added", () => {
    const text = participation("  role: host\n  colour: red");
    expect(problemsOf("participations", text)).toEqual([
      'x/participations.yaml:7:3  unknown field "colour"  →  remove it; fields that may be added here: level, persons, unknowns',
    ]);
  });

  test("a missing field is reported at its record", () => {
    expect(problemsOf("participations", "- id: a\n- id: b")).toContain(
      'x/participations.yaml:2:3  missing field "who"  →  add "who"',
    );
  });

  test("missing evidence is called by its name", () => {
    expect(problemsOf("phases", "- id: a")).toContain(
      'x/phases.yaml:1:3  statement without evidence  →  add "evidence" with a source and a fragment of it',
    );
  });

  test.each([
    [
      "who: 7",
      '"who" should be a text and is the number 7  →  put it in quotation marks: "7"',
    ],
    [
      "who:",
      '"who" should be a text and is empty  →  fill it in, or remove the field if it is optional',
    ],
    [
      "persons: ada",
      '"persons" should be a list and is a text  →  write a list: each part on a line of its own after "- "',
    ],
    [
      "statement: Words",
      '"statement" should be a text for each language and is a text  →  write the text once for each language: { en: …, ru: … }',
    ],
    [
      "id: A b",
      '"id" is "A b"  →  use lower-case letters, digits and single hyphens',
    ],
    [
      "persons: [3]",
      'entry 1 should be a text and is the number 3  →  put it in quotation marks: "3"',
    ],
  ])("%s is put in plain words", (line, words) => {
    const problems = problemsOf("participations", `- ${line}`);
    expect(problems).toContainEqual(expect.stringMatching(/:1:\d+ {2}/));
    expect(problems.join("\n")).toContain(words);
  });

  test("a wrong or missing kind of place does not hide what else is wrong", () => {
    const { problems, records } = read(
      "places",
      "- id: town\n  kind: twon\n  state: 7",
    );
    const lines = problems.map(formatProblem);
    expect(lines).toContain(
      'x/places.yaml:2:9  "kind" is "twon", which is not in the list  →  choose one of: state, area, city',
    );
    expect(lines.join("\n")).toContain('"state" should be a text');
    expect(records.lists.places).toEqual([{ id: "town", kind: "city" }]);
    expect(problemsOf("places", "- id: town\n  state: south")).toContain(
      'x/places.yaml:1:3  missing field "kind"  →  add "kind", one of: state, area, city',
    );
  });

  test("a location of an event that is no text", () => {
    expect(problemsOf("events", "- location: [a]").join("\n")).toContain(
      '"location" should be a text and is a list',
    );
  });

  test("a record that is no mapping, and a file that is no list", () => {
    expect(problemsOf("events", "- launch")).toEqual([
      "x/events.yaml:1:3  the record should be a mapping of fields and is a text  →  write the fields below it, indented, each as name: value",
    ]);
    expect(problemsOf("events", "events:\n  - id: a")).toEqual([
      'x/events.yaml:1:1  the file should hold a list of events  →  begin each record with "- "',
    ]);
    expect(problemsOf("briefing", "- id: a")).toEqual([
      "x/briefing.yaml:1:1  the file should hold the fields of the briefing  →  write each field as name: value",
    ]);
    expect(problemsOf("briefing", "languages: []").join("\n")).toContain(
      '"languages" is too small  →  give at least 1 entries',
    );
  });

  test("an empty file, or one of comments only, is reported", () => {
    expect(problemsOf("events", "# nothing yet\n")).toEqual([
      expect.stringContaining(
        "the file is empty  →  add a record, or write []",
      ),
    ]);
  });

  test("a file that cannot be read leaves its records unknown", () => {
    const { records } = read("events", "- id: [");
    expect(records.lists.events).toBeUndefined();
  });

  test("what is wrong is taken out of the record and the rest kept", () => {
    const { records } = read(
      "participations",
      participation("  role: 7\n  persons: [ada, 3]\n  colour: red"),
    );
    expect(records.lists.participations?.[0]).toEqual({
      id: "a",
      event: "launch",
      who: "town",
      statement: { en: "It was there." },
      evidence: [],
      persons: ["ada", undefined],
    });
  });
});

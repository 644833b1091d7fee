import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { sampleFolder, sampleTexts } from "../briefing/briefing.sample";
import { checkBriefing } from "./check-briefing";
import { formatProblem } from "./records/problem";

// The many runs of the property tests take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const problemsOf = (changes: Record<string, string | null>) =>
  checkBriefing(sampleFolder(changes)).problems.map(formatProblem);

const change = (name: string, from: string, to: string) =>
  (sampleTexts[name] ?? "").replace(from, to);

describe("checkBriefing", () => {
  test("finds nothing wrong with the sample and returns its records", () => {
    const { problems, counts, records } = checkBriefing(sampleFolder());
    expect(problems).toEqual([]);
    expect(counts).toEqual({ files: 14, records: 31, statements: 17 });
    expect(records?.participations[0]?.persons).toEqual([]);
    expect(records?.places[0]?.evidence[0]?.stance).toBe("supports");
  });

  test("reports eleven faults in as many files at once, each at its line", () => {
    const problems = problemsOf({
      "briefing.yaml": change("briefing.yaml", "title:", "titel:"),
      "places.yaml": change(
        "places.yaml",
        "lat: 11, lon: 61",
        "lat: 61, lon: 11",
      ),
      "landmarks.yaml": null,
      "locations.yaml": "",
      "organisations.yaml": change(
        "organisations.yaml",
        "part_of: union",
        "part_of: unoin",
      ),
      "persons.yaml": change("persons.yaml", '"2018-04-30"', "30.4.2018"),
      "sources.yaml": change("sources.yaml", "https:", "ftp:"),
      "phases.yaml": change("phases.yaml", "number: 1", 'number: "1"'),
      "events.yaml": change(
        "events.yaml",
        "{ en: Meeting }",
        "{ en: <b>Meeting</b> }",
      ),
      "participations.yaml": change(
        "participations.yaml",
        "  role: host\n",
        "",
      ),
      "involvements.yaml": change(
        "involvements.yaml",
        "fragment: from North",
        "fragment: a b c d e f g h i j k l m",
      ),
    });
    expect(problems).toEqual([
      'data/sample/briefing.yaml:2:1  unknown field "titel"  →  did you mean "title"?',
      expect.stringContaining(
        "data/sample/events.yaml:15:15  the text holds HTML: <b>",
      ),
      expect.stringContaining(
        "data/sample/involvements.yaml:7:38  the fragment has 13 words",
      ),
      expect.stringContaining(
        "data/sample/landmarks.yaml:1:1  the file is missing",
      ),
      expect.stringContaining(
        "data/sample/locations.yaml:1:1  the file is empty",
      ),
      'data/sample/organisations.yaml:3:12  there is no organisation "unoin"  →  did you mean union?',
      expect.stringContaining(
        'data/sample/participations.yaml:14:3  missing field "role"',
      ),
      expect.stringContaining(
        'data/sample/persons.yaml:6:14  "30.4.2018" is not an EDTF date',
      ),
      expect.stringContaining(
        'data/sample/phases.yaml:2:11  "number" should be a number and is a text',
      ),
      expect.stringContaining(
        "data/sample/places.yaml:24:10  latitude and longitude are swapped",
      ),
      expect.stringContaining("data/sample/sources.yaml:6:8"),
    ]);
  });

  test("finds what is wrong in a record beside a field that does not fit the schema", () => {
    const text = change("phases.yaml", "number: 1", "number: one").replace(
      "2018-01/",
      "2018-01/2017",
    );
    expect(problemsOf({ "phases.yaml": text })).toEqual([
      expect.stringContaining("data/sample/phases.yaml:2:11"),
      expect.stringContaining("data/sample/phases.yaml:4:13"),
    ]);
  });

  test("says nothing of references to a file that cannot be read", () => {
    expect(problemsOf({ "sources.yaml": "- id: [" })).toEqual([
      expect.stringContaining("data/sample/sources.yaml:1:8  not valid YAML"),
    ]);
  });

  test("offers the right name for a file", () => {
    const text = sampleTexts["places.yaml"] ?? "";
    expect(problemsOf({ "places.yaml": null, "places.yml": text })).toEqual([
      expect.stringContaining(
        "data/sample/places.yml:1:1  a briefing has no file of this name  →  did you mean places.yaml?",
      ),
    ]);
  });

  test("never throws, whatever stands in a file", () => {
    const names = Object.keys(sampleTexts);
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(
        "null",
        "- null",
        "- []",
        "- - a: b",
        "{}",
        "&a [*a]",
        "- *x",
        "- !!binary x",
        "? [a]\n: b",
        "--- a\n--- b",
        "- __proto__: { id: x }",
        "- id: {}\n  kind: city\n  state: []",
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), junk, (name, text) => {
        const { problems, records } = checkBriefing(
          sampleFolder({ [name]: text }),
        );
        return (records === null) === problems.length > 0;
      }),
      { numRuns: 60 },
    );
  });

  test("never throws for a record with any part replaced", () => {
    const lines = Object.entries(sampleTexts).flatMap(([name, text]) =>
      text.split("\n").map((_, index) => ({ name, index })),
    );
    const values = [
      "",
      "x",
      "3",
      "null",
      "[]",
      "[1, null]",
      "{}",
      "{ a: [] }",
      "~",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.constantFrom(...values),
        ({ name, index }, value) => {
          const text = (sampleTexts[name] ?? "")
            .split("\n")
            .map((line, at) =>
              at === index ? line.replace(/:.*$/, `: ${value}`) : line,
            )
            .join("\n");
          const { problems, records } = checkBriefing(
            sampleFolder({ [name]: text }),
          );
          return (records === null) === problems.length > 0;
        },
      ),
      { numRuns: 60 },
    );
  });
});

test("six hundred places take less than three seconds of the processor", () => {
  const places = Array.from(
    { length: 600 },
    (_, index) => `- kind: city
  id: town-${index}
  name: { en: Town ${index} }
  endonym: { lang: ru, text: Город }
  state: south
  point: { lat: 11, lon: 61 }
  evidence: [{ source: s1, fragment: Town }]
`,
  ).join("");
  const participations = Array.from(
    { length: 600 },
    (_, index) => `- id: town-${index}-launch
  event: launch
  who: town-${index}
  role: visited
  statement: { en: It was there. }
  evidence: [{ source: s2, fragment: "visited Town ${index}" }]
`,
  ).join("");
  const folder = sampleFolder({
    "places.yaml": sampleTexts["places.yaml"] + places,
    "participations.yaml": sampleTexts["participations.yaml"] + participations,
  });
  // Time of the processor: other work on the machine does not count.
  const start = process.cpuUsage();
  expect(checkBriefing(folder).problems).toEqual([]);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(3000);
});

test("a briefing of the form before is told how it comes into the present one", () => {
  const { problems } = checkBriefing(
    sampleFolder({ "briefing.yaml": "id: sample\nlaunch: launch\n" }),
  );
  expect(problems).toContainEqual(
    expect.objectContaining({
      line: 2,
      what: 'unknown field "launch"',
      remedy: expect.stringContaining("npm run migrate") as string,
    }),
  );
});

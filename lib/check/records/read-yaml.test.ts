import { describe, expect, test } from "vitest";
import { formatProblem } from "./problem";
import { readYaml } from "./read-yaml";

const read = (text: string) =>
  readYaml("a.yaml", new TextEncoder().encode(text));
const problemsOf = (text: string) => read(text).problems.map(formatProblem);

describe("readYaml", () => {
  test("knows where every part stands", () => {
    const { yaml } = read("# comment\n- id: a\n  name: { en: A }\n- id: b\n");
    expect(yaml?.value).toEqual([{ id: "a", name: { en: "A" } }, { id: "b" }]);
    expect(yaml?.locate([0])).toMatchObject({ line: 2, column: 3 });
    expect(yaml?.locate([0, "name", "en"])).toMatchObject({
      line: 3,
      column: 15,
    });
    expect(yaml?.locateKey([0], "name")).toMatchObject({ line: 3, column: 3 });
  });

  test("stands in the nearest part around one that is missing", () => {
    const { yaml } = read("- id: a\n- id: b\n  name: { en: B }\n");
    expect(yaml?.locate([1, "name", "ru"])).toMatchObject({
      line: 3,
      column: 9,
    });
    expect(yaml?.locate([1, "date"])).toMatchObject({ line: 2, column: 3 });
    expect(yaml?.locateKey([1], "date")).toMatchObject({ line: 2, column: 3 });
  });

  test("keeps dates, no and yes as texts", () => {
    expect(read("[2018-04-30, no, yes, 08]").yaml?.value).toEqual([
      "2018-04-30",
      "no",
      "yes",
      8,
    ]);
  });

  test("reports syntax errors, one for each line", () => {
    expect(problemsOf("- id: a\n  name: b: c\n\tx: 1\n")).toEqual([
      expect.stringContaining("a.yaml:2:9  not valid YAML"),
      expect.stringContaining("a.yaml:3:2  not valid YAML"),
    ]);
    expect(read("- id: [").yaml).toBeNull();
  });

  test("reports a field that stands twice and reads on", () => {
    const { problems, yaml } = read("- id: a\n  id: b\n");
    expect(problems.map(formatProblem)).toEqual([
      "a.yaml:2:3  the same field stands twice in one record  →  keep one of the two",
    ]);
    expect(yaml).not.toBeNull();
  });

  test("refuses aliases", () => {
    expect(problemsOf("- &one { id: a }\n- *one\n")).toEqual([
      "a.yaml:2:3  the alias *one refers to another part of the file  →  write the value out",
    ]);
  });

  test("names the line that is not UTF-8", () => {
    const bytes = Uint8Array.from([0x2d, 0x0a, 0x2d, 0x20, 0xcf]);
    expect(readYaml("a.yaml", bytes).problems.map(formatProblem)).toEqual([
      "a.yaml:2:1  the line is not UTF-8  →  save the file with the encoding UTF-8",
    ]);
  });

  test("reads a file that is nested without end as a problem", () => {
    expect(read("[".repeat(100_000)).yaml).toBeNull();
  });
});

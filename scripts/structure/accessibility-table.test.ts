import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** docs/accessibility.md is what institutions rely on: it is whole, and each test that it names is there. */
const text = readFileSync("docs/accessibility.md", "utf8");

/** The criteria of WCAG 2.2 of levels A and AA: https://www.w3.org/TR/WCAG22/. */
const criteria = {
  A: "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2",
  AA: "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3",
};

const rows = text
  .split("\n")
  .filter((line) => /^\| \d\.\d+\.\d+ /.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, name = "", level = "", conformance = "", how = "", tests = ""]) => ({
    number: name.split(" ")[0] ?? "",
    level,
    conformance,
    how,
    tests,
  }));

test("every criterion of A and AA stands in the table, once, with its level", () => {
  for (const level of ["A", "AA"] as const)
    expect(
      rows.filter((row) => row.level === level).map(({ number }) => number),
    ).toEqual(criteria[level].split(" "));
  expect(rows).toHaveLength(55);
});

test("each says in the words of the VPAT how far it is met, how, and what shows it", () => {
  for (const { number, conformance, how, tests } of rows) {
    expect(how, number).not.toBe("");
    expect(
      ["Supports", "Partially supports", "Not applicable"],
      number,
    ).toContain(conformance);
    expect(tests === "", number).toBe(conformance === "Not applicable");
  }
});

const named = [...text.matchAll(/`([\w./-]+\.(?:tsx?|mjs))` “([^”]+)”/g)].map(
  ([, file = "", title = ""]) => ({ file, title }),
);

describe("the tests that are named", () => {
  test("are as many as the rows need", () => {
    expect(named.length).toBeGreaterThan(50);
  });

  test.each(named)("$file has “$title”", ({ file, title }) => {
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, "utf8")).toContain(title);
  });
});

test("each file of tests that a cell names has a title beside it", () => {
  for (const { number, tests } of rows)
    for (const part of tests.split("; ").filter((one) => one !== ""))
      expect(part, number).toMatch(/^`[^`]+` “[^”]+”$/);
});

import { expect, test } from "vitest";
import { describeReport } from "./describe-report";
import { groupFootnotes } from "./group-footnotes";
import type { ReportContent } from "./report-content";
import { sayLine } from "./report-lines";
import { openReport } from "./report-page.sample";

const [model] = describeReport(
  openReport("en", "overview", ".docx"),
  "full",
).notes;

/** A document of some lines with the notes given; notes 1 and 2 are from one source, 3 from another. */
function documentOf(lines: number[][]): ReportContent["sections"] {
  return [
    {
      level: 1,
      title: "",
      lines: lines.map((notes) => sayLine("Said.", { notes })),
      table: null,
    },
  ];
}

function describeNotes(lines: number[][], isShort = false) {
  if (model === undefined) throw new Error("there is no note");
  const notes = [1, 1, 2].map((source, index) => ({
    ...model,
    number: index + 1,
    entry: { number: source, text: `Sources, ${source}` },
  }));
  const sections = documentOf(lines);
  const { all, callOf } = groupFootnotes({ isShort, sections, notes });
  return {
    said: all.map(({ parts }) =>
      parts.map(
        ({ note, form, quotedIn }) =>
          `${note.number} ${form}${quotedIn === null ? "" : ` in ${quotedIn}`}`,
      ),
    ),
    calls: sections.flatMap(({ lines }) => lines.map(callOf)),
  };
}

test("a statement has one note with all of its evidence, that of one source together", () => {
  expect(describeNotes([[1, 3, 2]]).said).toEqual([
    ["1 full", "2 ibid", "3 full"],
  ]);
});

test("the same evidence, in whatever order, has the same note, and no evidence has none", () => {
  expect(describeNotes([[1, 3], [], [3, 1], [2]]).calls).toEqual([
    1,
    null,
    1,
    2,
  ]);
});

test("ibid. stands only where the note before has one source", () => {
  expect(describeNotes([[1], [2]]).said[1]).toEqual(["2 ibid"]);
  expect(describeNotes([[1, 3], [2]]).said[1]).toEqual(["2 short"]);
  expect(describeNotes([[1], [3], [2]]).said[2]).toEqual(["2 short"]);
});

test("a passage is quoted once, and then the note is named that quotes it", () => {
  expect(describeNotes([[1], [3], [1, 2]]).said[2]).toEqual([
    "1 short in 1",
    "2 ibid",
  ]);
});

test("a place of which only the note is named is named once", () => {
  expect(describeNotes([[1, 2], [3], [1, 2, 3]]).said[2]).toEqual([
    "1 short in 1",
    "3 short in 2",
  ]);
});

test("in a short document the list on the same pages has each source in full, and no note has", () => {
  expect(describeNotes([[1, 3, 2], [3]], true).said).toEqual([
    ["1 short", "2 ibid", "3 short"],
    ["3 short in 1"],
  ]);
});

import { expect, test } from "vitest";
import type { ReportNote } from "../report/report-content";
import { describeReport } from "../report/describe-report";
import { openPackage } from "../office/office-package.sample";
import { writeNotes } from "../pptx/write-notes";
import { groupFootnotes } from "../report/group-footnotes";
import { openReport } from "../report/report-page.sample";
import { writeDocx } from "./write-docx";

const marks = { contradicts: "SAYS OTHERWISE", read: "MORE WAS READ" };

const content = describeReport(
  openReport("en", "turkmenistan", ".docx"),
  "full",
);
/** The same document, in which the notes with the indexes given have a mark. */
const mark = (kind: keyof typeof marks, marked: readonly number[]) => ({
  ...content,
  notes: content.notes.map((note, index): ReportNote => ({
    ...note,
    contradicts: null,
    read: null,
    ...(marked.includes(index) && { [kind]: marks[kind] }),
  })),
});

test.each(["contradicts", "read"] as const)(
  "a footnote says so where a source has the mark %s, and no other does",
  async (kind) => {
    const docx = openPackage(
      await writeDocx(mark(kind, [0, 2]), {
        svg: "<svg/>",
        png: new Uint8Array(),
        width: 10,
        height: 7,
      }),
    );
    const said = docx
      .all("word/footnotes.xml", "w:footnote")
      .filter(({ attributes }) => Number(attributes["w:id"]) > 0)
      .flatMap(({ text }, index) =>
        text.includes(marks[kind]) ? [index] : [],
      );
    const expected = groupFootnotes(content).all.flatMap(({ parts }, index) =>
      parts.some(({ note }) => [1, 3].includes(note.number)) ? [index] : [],
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(said).toEqual(expected);
  },
);

test.each(["contradicts", "read"] as const)(
  "the notes of a slide say so where a source has the mark %s, and no other does",
  (kind) => {
    const said = writeNotes(mark(kind, [0, 2]))
      .split("\n")
      .filter((line) => line.includes(marks[kind]));
    expect(said.map((line) => /^\[(\d+)\]/.exec(line)?.[1])).toEqual([
      "1",
      "3",
    ]);
  },
);

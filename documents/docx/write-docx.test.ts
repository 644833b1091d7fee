import { describe, expect, test } from "vitest";
import type { ReportContent } from "../report/report-content";
import { describeReport } from "../report/describe-report";
import { openPackage } from "../office/office-package.sample";
import { openReport } from "../report/report-page.sample";
import { writeDocx } from "./write-docx";

const body = "word/document.xml";
/** One pixel. */
const png = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (sign) => sign.charCodeAt(0),
);
const picture = { svg: "<svg/>", png, width: 10, height: 7 };

async function open(content: ReportContent) {
  return openPackage(await writeDocx(content, picture));
}

describe.each([
  ["en", "overview", "en-GB"],
  ["ru", "overview", "ru-RU"],
  ["ru", "turkmenistan", "ru-RU"],
])("the Word document in %s of %s", async (lang, view, tag) => {
  const content = describeReport(openReport(lang, view, ".docx"), "full");
  const docx = await open(content);

  test("has a footnote for every note, cited once, and says what the note says", () => {
    const notes = docx
      .all("word/footnotes.xml", "w:footnote")
      .filter(({ attributes }) => Number(attributes["w:id"]) > 0);
    expect(notes).toHaveLength(content.notes.length);
    content.notes.forEach(({ title, fragment }, index) => {
      expect(notes[index]?.text).toContain(title);
      expect(notes[index]?.text).toContain(fragment);
    });
    const marks = docx
      .all(body, "w:footnoteReference")
      .map(({ attributes }) => Number(attributes["w:id"]));
    expect(marks).toEqual(content.notes.map(({ number }) => number));
  });

  test("has in each footnote what is needed on paper: the address, and the entry among the sources", () => {
    const footnotes = docx
      .all("word/footnotes.xml", "w:footnote")
      .filter(({ attributes }) => Number(attributes["w:id"]) > 0);
    const bookmarks = docx
      .all(body, "w:bookmarkStart")
      .map(({ attributes }) => attributes["w:name"]);
    content.notes.forEach((note, index) => {
      const text = footnotes[index]?.text ?? "";
      expect(text).toContain(note.citation);
      if (note.address !== null) expect(text).toContain(note.address);
      expect(text).not.toContain(":~:text=");
      expect(text).toContain(note.entry.text);
      expect(bookmarks).toContain(`source_${note.entry.number}`);
    });
    const anchors = docx
      .all("word/footnotes.xml", "w:hyperlink")
      .flatMap(({ attributes }) => attributes["w:anchor"] ?? [])
      .filter((anchor) => anchor.startsWith("source_"));
    expect(anchors).toEqual(
      content.notes.map(({ entry }) => `source_${entry.number}`),
    );
  });

  test("refers back to a note each time that it is cited again", () => {
    const names = new Set(
      docx
        .all(body, "w:bookmarkStart")
        .map(({ attributes }) => attributes["w:name"]),
    );
    const lines = content.sections.flatMap(({ lines, table }) => [
      ...lines,
      ...(table?.rows.flat(2) ?? []),
    ]);
    const cited = lines.flatMap(({ notes }) => notes);
    const again = cited.filter((one, index) => cited.indexOf(one) < index);
    expect(again.length).toBeGreaterThan(0);
    const fields = docx
      .all(body, "w:instrText")
      .flatMap(({ text }) => /NOTEREF (\S+)/.exec(text)?.[1] ?? []);
    expect(fields.sort()).toEqual(again.map((one) => `note_${one}`).sort());
    for (const field of fields) expect(names).toContain(field);
  });

  test("has native tables with all rows and a header row that is repeated", () => {
    const tables = content.sections.flatMap(({ table }) => table ?? []);
    expect(docx.all(body, "w:tbl")).toHaveLength(tables.length);
    expect(docx.all(body, "w:tblHeader")).toHaveLength(tables.length);
    const rows = tables.reduce((sum, { rows }) => sum + rows.length + 1, 0);
    expect(docx.all(body, "w:tr")).toHaveLength(rows);
  });

  test("has captions that Word counts", () => {
    const fields = docx.all(body, "w:instrText").map(({ text }) => text.trim());
    expect(fields).toContain(`SEQ ${content.figure.label} \\* ARABIC`);
    expect(fields).toContain(`SEQ ${content.figure.tableLabel} \\* ARABIC`);
  });

  test("has a picture with an alternative text", () => {
    const [drawn] = docx.all(body, "wp:docPr");
    expect(drawn?.attributes.descr).toBe(content.figure.alternative);
  });

  test("has its language, title, author and subject", () => {
    expect(docx.all("word/styles.xml", "w:lang")[0]?.attributes["w:val"]).toBe(
      tag,
    );
    const core = "docProps/core.xml";
    expect(docx.all(core, "dc:title")[0]?.text).toBe(content.title);
    expect(docx.all(core, "dc:creator")[0]?.text).toBe(content.author);
    expect(docx.all(core, "dc:subject")[0]?.text).toBe(content.subject);
  });

  test("uses Word's own heading styles", () => {
    const styles = docx
      .all(body, "w:pStyle")
      .map(({ attributes }) => attributes["w:val"]);
    expect(styles).toContain("Title");
    expect(styles.filter((one) => one === "Heading1").length).toBeGreaterThan(
      3,
    );
  });

  test("is marked as a draft until it is cleared", async () => {
    const header = (one: typeof docx) =>
      one.names
        .filter((name) => /^word\/header\d+\.xml$/.test(name))
        .map((name) => one.all(name, "w:hdr")[0]?.text)
        .join();
    const mark = "DRAFT MARK";
    expect(header(await open({ ...content, draft: mark }))).toContain(mark);
    const cleared = await open({ ...content, draft: null });
    expect(header(cleared)).not.toContain(content.draft ?? mark);
  });
});

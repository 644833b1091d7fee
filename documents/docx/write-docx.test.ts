import { describe, expect, test } from "vitest";
import type { ReportContent } from "../report/report-content";
import { describeReport } from "../report/describe-report";
import { openPackage } from "../office/office-package.sample";
import { groupFootnotes, listLines } from "../report/group-footnotes";
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

  const { all, callOf } = groupFootnotes(content);
  const calls = listLines(content).flatMap((line) => callOf(line) ?? []);
  const bookmarks = docx
    .all(body, "w:bookmarkStart")
    .map(({ attributes }) => attributes["w:name"]);
  const footnotes = docx
    .all("word/footnotes.xml", "w:footnote")
    .filter(({ attributes }) => Number(attributes["w:id"]) > 0);

  test("has a footnote for the evidence of every statement, called once, which quotes each passage once", () => {
    expect(footnotes).toHaveLength(all.length);
    const marks = docx
      .all(body, "w:footnoteReference")
      .map(({ attributes }) => Number(attributes["w:id"]));
    expect(marks).toEqual(all.map(({ number }) => number));
    const text = footnotes.map((one) => one.text).join("\n");
    for (const { fragment } of content.notes) expect(text).toContain(fragment);
    all.forEach(({ parts }, index) => {
      for (const { note, quotedIn } of parts)
        if (quotedIn === null)
          expect(footnotes[index]?.text).toContain(note.fragment);
    });
  });

  test("has for each source its address where it is first cited, and then leads to its entry or to the note before", () => {
    const cited = new Set<number>();
    all.forEach(({ parts }, index) => {
      const text = footnotes[index]?.text ?? "";
      expect(text).not.toContain(":~:text=");
      for (const { note, form, quotedIn } of parts) {
        const { number } = note.entry;
        expect(bookmarks).toContain(`source_${number}`);
        expect(form === "full").toBe(!cited.has(number));
        if (form === "full") {
          expect(text).toContain(note.citation.slice(1));
          if (note.address !== null) expect(text).toContain(note.address);
        }
        if (form === "short" && quotedIn === null)
          expect(text).toContain(note.entry.text);
        cited.add(number);
      }
    });
    const anchors = docx
      .all("word/footnotes.xml", "w:hyperlink")
      .flatMap(({ attributes }) => attributes["w:anchor"] ?? [])
      .filter((anchor) => anchor.startsWith("source_"));
    const short = all.flatMap(({ parts }) =>
      parts.filter(
        ({ form, quotedIn }) => form === "short" && quotedIn === null,
      ),
    );
    expect(anchors).toEqual(
      short.map(({ note }) => `source_${note.entry.number}`),
    );
  });

  test("refers back to a note each time that it is called again", () => {
    const again = calls.filter((one, index) => calls.indexOf(one) < index);
    const quoted = all.flatMap(({ parts }) =>
      parts.flatMap(({ quotedIn }) => quotedIn ?? []),
    );
    expect(again.length + quoted.length).toBeGreaterThan(0);
    const fields = (part: string) =>
      docx
        .all(part, "w:instrText")
        .flatMap(({ text }) => /NOTEREF note_(\d+)/.exec(text)?.[1] ?? [])
        .map(Number);
    expect(fields(body)).toEqual(again);
    expect(fields("word/footnotes.xml")).toEqual(quoted);
    for (const number of [...again, ...quoted])
      expect(bookmarks).toContain(`note_${number}`);
  });

  test("begins each note, heading and source with a capital", () => {
    const said = [
      ...footnotes.map(({ text }) => text),
      ...content.sources.map(({ text }) => text),
      ...content.sections.map(({ title }) => title),
    ];
    // A name with a dot or a stroke is spelt as its owner does: datasets/country-codes.
    for (const text of said)
      expect(text.trim()).not.toMatch(/^\p{Ll}[^\s./]*(\s|$)/u);
  });

  test("says the language of every run", () => {
    for (const name of docx.names.filter((one) =>
      /word\/(document|footnotes|header1|footer1)\.xml/.test(one),
    ))
      for (const { inner } of docx.all(name, "w:r"))
        expect(inner("w:lang")[0]?.attributes["w:val"]).toMatch(/^\w\w/);
  });

  test("has its headings in a table of contents that leads to them", () => {
    const headings = docx.all(body, "w:p").filter(({ inner }) => {
      const style = inner("w:pStyle")[0]?.attributes["w:val"] ?? "";
      return /^Heading[12]$/.test(style);
    });
    const listed = docx.all(body, "w:p").filter(({ inner }) => {
      const style = inner("w:pStyle")[0]?.attributes["w:val"] ?? "";
      return /^TOC[12]$/.test(style);
    });
    const textOf = ({ inner }: (typeof headings)[number]) =>
      inner("w:t")
        .map(({ text }) => text)
        .join("");
    expect(listed.map(textOf)).toEqual(headings.map(textOf));
    const anchors = listed.flatMap(({ inner }) =>
      inner("w:hyperlink").map(({ attributes }) => attributes["w:anchor"]),
    );
    expect(anchors).toEqual(
      headings.map(
        ({ inner }) => inner("w:bookmarkStart")[0]?.attributes["w:name"],
      ),
    );
  });

  test("has a line of their source under figure and tables", () => {
    const tables = content.sections.filter(({ table }) => table !== null);
    const lines = docx
      .all(body, "w:p")
      .filter(
        ({ inner }) =>
          inner("w:pStyle")[0]?.attributes["w:val"] === "SourceLine",
      );
    expect(lines).toHaveLength(tables.length + 1);
    for (const { text } of lines) expect(text).toContain(content.sourceLine);
  });

  test("has native tables with all rows and a header row that is repeated", () => {
    const tables = content.sections.flatMap(({ table }) => table ?? []);
    expect(docx.all(body, "w:tbl")).toHaveLength(tables.length);
    expect(docx.all(body, "w:tblHeader")).toHaveLength(tables.length);
    const rows = tables.reduce((sum, { rows }) => sum + rows.length + 1, 0);
    expect(docx.all(body, "w:tr")).toHaveLength(rows);
    expect(docx.all(body, "w:cantSplit")).toHaveLength(rows);
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
    const of = content.subtitle === content.subject ? "" : content.subtitle;
    expect(docx.all(core, "dc:title")[0]?.text).toBe(
      [content.title, of].filter(Boolean).join(". "),
    );
    expect(docx.all(core, "dc:language")[0]?.text).toBe(content.lang);
    expect(docx.all(core, "cp:keywords")[0]?.text).toContain(content.status);
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

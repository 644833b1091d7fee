import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { findLost } from "./judge-text.mjs";
import { judgeImport, judgePrint } from "./judge-word.mjs";
import { readHtml } from "./read-html.mjs";
import { readWord } from "./read-office.mjs";

const run = (text: string) =>
  `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const again = (id: number) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NOTEREF note_${id} \\f \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${id}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const note = (id: number, text: string) =>
  `<w:footnote w:id="${id}"><w:p>${run(text)}</w:p></w:footnote>`;

const word = readWord(
  zipSync({
    "word/document.xml": strToU8(
      `<w:document><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run("Roles &amp; parts")}</w:p>` +
        `<w:p>${run("A delegation came from the north.")}${mark(1)}</w:p>` +
        `<w:tbl><w:tr><w:tc><w:p>${run("The south sent nobody.")}${again(1)}${mark(2)}</w:p></w:tc></w:tr></w:tbl>` +
        `<w:p><w:r><w:drawing><wp:docPr id="1" name="Figure 1" descr="A map. North: &quot;Host&quot;."/></w:drawing></w:r></w:p></w:body></w:document>`,
    ),
    "word/footnotes.xml": strToU8(
      `<w:footnotes><w:footnote w:type="separator" w:id="-1"><w:p>${run("–")}</w:p></w:footnote>${note(1, "Gazette, 3 May: “came by train”.")}${note(2, "Ministry, paragraph 4.")}</w:footnotes>`,
    ),
    "word/footer1.xml": strToU8(
      `<w:ftr><w:p>${run("Launch · 1/2")}</w:p></w:ftr>`,
    ),
  }),
);

const imported = `<h1>Roles &amp; parts</h1><p>A delegation came from the north.<sup><a href="#footnote-1">[1]</a></sup></p>
<table><tr><td>The south sent nobody.<sup>1</sup><sup>[2]</sup></td></tr></table><img alt='A map. North: "Host".'>
<ol><li id="footnote-1"><p>Gazette, 3 May: “came by train”. <a>↑</a></p></li><li id="footnote-2"><p>Ministry, paragraph 4. <a>↑</a></p></li></ol>`;

const judge = (html: string) => judgeImport(word, readHtml(html));

describe("a Word document that a program has imported", () => {
  test("is whole where nothing is lost", () => {
    expect(judge(imported)).toEqual([]);
  });

  test.each([
    ["a note", /<li id="footnote-2">.*<\/li>/, "", /lost note .*Ministry/],
    ["the end of a note", "paragraph 4.", "", /lost note .*Ministry/],
    ["a mark of a note", "<sup>1</sup>", "", /2 marks of notes of 3/],
    ["a heading", /<\/?h1>/g, "", /headings are/],
    ["a table", /<\/?table>/g, "", /0 tables of 1/],
    ["an alternative text", 'North: "Host"', "", /lost alternative text/],
    ["a sentence", "sent nobody", "", /lost .*The south/],
  ])("is told to lack %s", (_what, from, to, fault) => {
    const faults = judge(imported.replace(from, to));
    expect(faults.join("\n")).toMatch(fault);
  });
});

describe("a Word document that is printed", () => {
  const first =
    "Roles & parts\nA delegation came from the north.1\n1 Gazette, 3 May: “came by\nLaunch · 1/2\f";
  const second =
    "The south sent no-\n".replace("-", "") +
    "body.1 2\ntrain”.\n2 Ministry, paragraph 4.\nLaunch · 1/2\f";

  test("is whole where texts go on over lines and pages", () => {
    expect(judgePrint(word, [first, second])).toEqual([]);
  });

  test("is told where a note is cut, and where a line is", () => {
    const cut = second.replace("paragraph 4.", "").replace("sent no", "");
    const faults = judgePrint(word, [first, cut]);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/cut .*The south/);
    expect(faults[1]).toMatch(/cut note .*Ministry/);
  });
});

test("a text of many lines is found over a page, and not where words of it are elsewhere", () => {
  const text =
    "Five states sent delegations to the launch, and a sixth was asked to come but did not say whether it would.";
  const shown = `${text.slice(0, 61)}\nfoot\f${text.slice(61)}`;
  expect(findLost([text], shown)).toEqual([]);
  expect(findLost([text], shown.replace("did not say", ""))).toEqual([text]);
});

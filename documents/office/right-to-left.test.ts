import { describe, expect, test } from "vitest";
import { turnSlide, turnWord } from "./right-to-left";

describe("a Word document that is written from right to left", () => {
  const turn = (xml: string) => turnWord("word/document.xml", xml);

  test("has paragraphs and tables that begin at the right", () => {
    expect(
      turnWord(
        "word/styles.xml",
        "<w:pPrDefault><w:pPr><w:spacing/></w:pPr></w:pPrDefault>",
      ),
    ).toBe("<w:pPrDefault><w:pPr><w:bidi/><w:spacing/></w:pPr></w:pPrDefault>");
    expect(turn('<w:tblPr><w:tblStyle w:val="T"/><w:tblW/></w:tblPr>')).toBe(
      '<w:tblPr><w:tblStyle w:val="T"/><w:bidiVisual/><w:tblW/></w:tblPr>',
    );
  });

  test("marks the runs in its script, and no other", () => {
    expect(turn("<w:r><w:t>خريطة</w:t></w:r><w:r><w:t>Map</w:t></w:r>")).toBe(
      "<w:r><w:rPr><w:rtl/></w:rPr><w:t>خريطة</w:t></w:r><w:r><w:t>Map</w:t></w:r>",
    );
    expect(
      turn(
        '<w:r><w:rPr><w:b/><w:lang w:val="ar"/></w:rPr><w:t>خريطة</w:t></w:r>',
      ),
    ).toBe(
      '<w:r><w:rPr><w:b/><w:rtl/><w:lang w:val="ar"/></w:rPr><w:t>خريطة</w:t></w:r>',
    );
    expect(turn("<w:r><w:rPr><w:b/></w:rPr><w:t>مسودة</w:t></w:r>")).toContain(
      "<w:b/><w:rtl/></w:rPr>",
    );
  });

  test("leaves other parts as they are", () => {
    const xml = "<w:r><w:t>خريطة</w:t></w:r>";
    expect(turnWord("word/comments.xml", xml)).toBe(xml);
  });
});

describe("a slide that is written from right to left", () => {
  const turn = (xml: string) => turnSlide("ppt/slides/slide1.xml", xml);

  test("has paragraphs in its script that begin at the right, unless they are centred", () => {
    expect(
      turn('<a:p><a:pPr algn="l" indent="0"/><a:t>خريطة</a:t></a:p>'),
    ).toBe('<a:p><a:pPr indent="0" algn="r" rtl="1"/><a:t>خريطة</a:t></a:p>');
    expect(
      turn('<a:p><a:pPr algn="ctr"><a:x/></a:pPr><a:t>خريطة</a:t></a:p>'),
    ).toBe(
      '<a:p><a:pPr algn="ctr" rtl="1"><a:x/></a:pPr><a:t>خريطة</a:t></a:p>',
    );
    expect(turn("<a:p><a:t>خريطة</a:t></a:p><a:p><a:t>Map</a:t></a:p>")).toBe(
      '<a:p><a:pPr algn="r" rtl="1"/><a:t>خريطة</a:t></a:p><a:p><a:t>Map</a:t></a:p>',
    );
  });
});

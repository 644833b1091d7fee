import { describe, expect, test } from "vitest";
import { samplePng, sampleSvg } from "./logo.sample";
import { fitPicture } from "./picture";
import { readPicture } from "./read-picture";

const readText = (text: string) =>
  readPicture("logo.svg", new TextEncoder().encode(text));

/** The sample with something put before its end, or in its outermost element. */
const withElement = (added: string) =>
  readText(sampleSvg.replace("</svg>", `${added}</svg>`));
const withRoot = (attributes: string) =>
  readText(sampleSvg.replace('viewBox="0 0 100 20"', attributes));

const remedy = expect.stringMatching(/./) as string;
const fault = (what: RegExp) => ({
  what: expect.stringMatching(what) as string,
  remedy,
});

describe("an SVG", () => {
  test("has the size that it gives, or that of its box", () => {
    const box = 'viewBox="0,0 100 20"';
    expect(withRoot(box)).toEqual({ type: "svg", width: 100, height: 20 });
    expect(withRoot(`width="100%" height="2em" ${box}`)).toMatchObject({
      width: 100,
    });
    expect(withRoot('width="1in" height="48px"')).toEqual({
      type: "svg",
      width: 96,
      height: 48,
    });
  });

  test.each([
    ["no size", 'width="100%"'],
    ["an empty box", 'viewBox="0 0 0 20"'],
    ["a box of words", 'viewBox="0 0 a 20"'],
  ])("is refused with %s", (_, attributes) => {
    expect(withRoot(attributes)).toEqual(fault(/^has no size$/));
  });

  test("may hold what drawing programs leave in it", () => {
    const left = `<metadata xmlns:r="urn:r"><r:Work r:about="https://example.org/"/></metadata>
      <g id="a@2x" data-name="b@c"><![CDATA[ ]]></g><image href="data:image/png;base64,AAAA"/>`;
    expect(withElement(left)).toMatchObject({ type: "svg" });
  });

  test.each([
    ["a script", "<script>1</script>", /<script> in line 8/],
    [
      "a script by a prefix",
      '<a:script xmlns:a="http://www.w3.org/2000/svg"/>',
      /<script>/,
    ],
    ["HTML", '<b xmlns="http://www.w3.org/1999/xhtml"/>', /<b>/],
    ["foreign objects", "<foreignObject/>", /<foreignObject>/],
    ["what moves", '<animate attributeName="x"/>', /<animate>/],
    ["a link", '<a href="#b"/>', /<a>/],
    ["letters", "<text>UN</text>", /letters as text/],
    ["a handler", '<g onclick="1"/>', /event handler onclick/],
    [
      "a picture elsewhere",
      '<image href="https://example.org/a.png"/>',
      /elsewhere \(href\)/,
    ],
    [
      "a picture on the disk",
      '<image xlink:href="/etc/passwd"/>',
      /elsewhere \(xlink:href\)/,
    ],
    [
      "an address with entities",
      '<use xlink:href="&#104;ttps://example.org/#a"/>',
      /elsewhere/,
    ],
    [
      "SVG in an address",
      '<image href="data:image/svg+xml;base64,AAAA"/>',
      /elsewhere/,
    ],
    [
      "a fill elsewhere",
      "<path fill=\"url('https://example.org/#a')\"/>",
      /elsewhere \(fill\)/,
    ],
    ["an escape", '<path style="fill:u\\72l(x)"/>', /elsewhere \(style\)/],
    ["an import", "<style>@import 'a.css'</style>", /a style/],
    [
      "a style's address",
      "<style><![CDATA[a{fill:url(a.svg#b)}]]></style>",
      /a style/,
    ],
    ["another base", '<g xml:base="https://example.org/"/>', /xml:base/],
  ])("is refused with %s", (_, added, what) => {
    expect(withElement(added)).toEqual(fault(what));
  });

  test.each([
    ["a DOCTYPE", `<!DOCTYPE svg [<!ENTITY a "b">]>${sampleSvg}`, /DOCTYPE/],
    [
      "an element that is open",
      sampleSvg.replace("</svg>", ""),
      /unclosed tag: svg/,
    ],
    ["crossed elements", sampleSvg.replace("</defs>", "</def>"), /line 5/],
    [
      "an unknown prefix",
      sampleSvg.replace(/ xmlns:xlink="[^"]*"/, ""),
      /unbound namespace prefix: "xlink" in line/,
    ],
    [
      "an attribute twice",
      sampleSvg.replace('id="c"', 'id="c" id="d"'),
      /duplicate attribute: id/,
    ],
    [
      "an unknown entity",
      sampleSvg.replace("</svg>", "&nbsp;</svg>"),
      /undefined entity/,
    ],
    [
      "an instruction",
      sampleSvg.replace("<svg", '<?xml-stylesheet href="a"?><svg'),
      /instruction/,
    ],
    [
      "a sign that XML cannot hold",
      sampleSvg.replace("</svg>", "\x01</svg>"),
      /disallowed character/,
    ],
    [
      "such a sign in a later XML",
      sampleSvg.replace('"1.0"', '"1.1"').replace("</svg>", "&#1;</svg>"),
      /character entity/,
    ],
    ["text after all", `${sampleSvg}a`, /outside of root/],
    ["a second outermost element", `${sampleSvg}<a/>`, /only one root/],
    [
      "elements deep in one another",
      sampleSvg.replace(
        "</svg>",
        `${"<g>".repeat(200)}${"</g>".repeat(200)}</svg>`,
      ),
      /too many nested/,
    ],
    ["]]> in a text", sampleSvg.replace("</svg>", "]]></svg>"), /CDATA|\]\]>/],
    ["an XML of another kind", "<html/>", /no svg element/],
    ["a PNG", "\x89PNG", /is not SVG, as its ending says/],
  ])("is refused: %s", (_, text, what) => {
    expect(readText(text)).toEqual(fault(what));
  });

  test("is refused where it is not in UTF-8", () => {
    const other = sampleSvg.replace("UTF-8", "ISO-8859-1");
    expect(readText(other)).toEqual(fault(/UTF-8/));
    expect(readPicture("a.svg", Uint8Array.of(0xff, 0xfe))).toEqual(
      fault(/UTF-8/),
    );
  });
});

/** The sample with another byte; the checksum of its header is at 29 to 32. */
function withByte(at: number): Uint8Array {
  const png = samplePng();
  return png.with(at, 255 - (png[at] ?? 0));
}

describe("a PNG", () => {
  const read = (bytes: Uint8Array) => readPicture("logo.png", bytes);

  test("has the size of its header", () => {
    expect(read(samplePng())).toEqual({ type: "png", width: 10, height: 4 });
  });

  test.each([
    ["is an SVG", new TextEncoder().encode(sampleSvg), /is not a PNG/],
    ["is cut off", samplePng().slice(0, -9), /damaged/],
    ["has a checksum that is another", withByte(30), /damaged/],
    ["has a pixel that is another", withByte(45), /damaged/],
    ["lacks a row", samplePng({ rows: 3 }), /damaged/],
    ["has a row too many", samplePng({ rows: 5 }), /damaged/],
    ["has no size", samplePng({ width: 0 }), /no size/],
    ["is interlaced", samplePng({ interlaced: 1 }), /interlaced/],
    ["is huge", samplePng({ width: 4001, rows: 0 }), /4001/],
  ])("is refused where it %s", (_, bytes, what) => {
    expect(read(bytes)).toEqual(fault(what));
  });
});

test("what is too large, too wide or too tall is refused", () => {
  const long = `<!--${"x".repeat(60_000)}-->`;
  expect(readText(sampleSvg + long)).toEqual(fault(/more than 60/));
  expect(withRoot('viewBox="0 0 121 10"')).toEqual(fault(/too wide/));
  expect(withRoot('viewBox="0 0 10 51"')).toEqual(fault(/too tall/));
});

test("a picture fills its box one way and keeps its shape", () => {
  const box = { width: 50, height: 50 };
  expect(fitPicture({ width: 100, height: 20 }, box)).toEqual({
    width: 50,
    height: 10,
  });
  expect(fitPicture({ width: 1, height: 4 }, box)).toEqual({
    width: 12.5,
    height: 50,
  });
});

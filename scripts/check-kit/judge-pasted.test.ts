import { describe, expect, test } from "vitest";
import { formatPastedFigure } from "@/lib/embed/pasted-figure";
import { judgeForWord, judgeForWriter } from "./judge-pasted.mjs";

const figure = {
  lang: "en",
  width: 605,
  alternative: 'A map. North: "Host".',
  label: "Figure",
  caption: "Roles at the launch",
  citation: [{ text: "Nobody. 2030. " }, { text: "Launch", isItalic: true }],
  live: { label: "Live map:", href: "https://maps.example/en/?a=1&b=2" },
};
const wanted = {
  alternative: figure.alternative,
  label: figure.label,
  caption: figure.caption,
  citation: "Nobody. 2030. Launch",
  href: figure.live.href,
};
const html = formatPastedFigure(figure, "data:image/png;base64,AA==");
const fodt = `<draw:frame draw:name="a" svg:width="16.01cm" svg:height="12cm"><draw:image><office:binary-data>AA==</office:binary-data></draw:image><svg:desc>A map. North: &quot;Host&quot;.</svg:desc></draw:frame>
<text:p>Figure 1. Roles at the launch</text:p><text:p>Nobody. 2030. <text:span>Launch</text:span> Live map: <text:a xlink:href="https://maps.example/en/?a=1&amp;b=2">here</text:a></text:p>`;

describe("a figure on the clipboard", () => {
  test("is whole for Word and for Writer", () => {
    expect(judgeForWord(wanted, html)).toEqual([]);
    expect(judgeForWriter(wanted, fodt)).toEqual([]);
  });

  test.each([
    ["a field that counts", /SEQ/, /no field/],
    ["Word's caption", /MsoCaption/, /0 captions/],
    ["the alternative text", / alt="[^"]*"/, /no alternative text/],
    ["the link", / href="[^"]*"/, /no link/],
    ["the citation", /Nobody/, /no citation/],
  ])("is told to lack %s for Word", (_what, part, fault) => {
    const faults = judgeForWord(wanted, html.replace(part, ""));
    expect(faults.join("\n")).toMatch(fault);
  });

  test.each([
    ["the picture", /<draw:image>.*<\/draw:image>/, "", /no picture/],
    ["its width", "16.01cm", "17cm", /17 cm wide/],
    ["the caption", "Figure 1", "Figure", /no caption/],
    ["the alternative text", /<svg:desc>.*<\/svg:desc>/, "", /no alternative/],
    ["the link", /xlink:href="[^"]*"/, "", /no link/],
  ])("is told to lack %s in Writer", (_what, from, to, fault) => {
    const faults = judgeForWriter(wanted, fodt.replace(from, to));
    expect(faults.join("\n")).toMatch(fault);
  });
});

import { expect, test } from "vitest";
import {
  formatPastedFigure,
  formatPastedText,
  type PastedFigure,
} from "./pasted-figure";

const figure: PastedFigure = {
  lang: "en",
  width: 605,
  alternative: 'A map of "north" & south.',
  label: "Figure",
  caption: "Roles <2020>",
  citation: [
    { text: "Nobody. 2020. " },
    { text: "Sample", isItalic: true },
    { text: "." },
  ],
  live: { label: "Live map:", href: "https://example.org/?a=1&b=2" },
};
const html = formatPastedFigure(figure, "data:image/png;base64,AA==");

test("a pasted figure has its width, what it shows, and no other picture text", () => {
  expect(html).toContain(
    '<img src="data:image/png;base64,AA==" width="605" alt="A map of &quot;north&quot; &amp; south.">',
  );
  expect(html).toContain('lang="en"');
});

test("its caption has the style of captions and a number that Word counts", () => {
  const caption = /<p class="MsoCaption"[^>]*>(.*?)<\/p>/.exec(html)?.[1] ?? "";
  expect(caption).toContain("mso-element:field-begin");
  expect(caption).toContain(" SEQ Figure \\* ARABIC ");
  expect(caption.replaceAll(/<!--.*?-->/g, "")).toBe(
    "Figure 1. Roles &lt;2020&gt;",
  );
});

test("its source is cited as its style has it, with a link that is one", () => {
  expect(html).toContain(
    '<p>Nobody. 2020. <i>Sample</i>. Live map: <a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a></p>',
  );
});

test("without markup the same is said in three lines", () => {
  expect(formatPastedText(figure)).toBe(
    "Figure 1. Roles <2020>\nNobody. 2020. Sample.\nLive map: https://example.org/?a=1&b=2",
  );
});

import { expect, test } from "vitest";
import { writeFigureSnippet, type FigureSnippetParts } from "./figure-snippets";

const parts: FigureSnippetParts = {
  citeKey: "briefing-map-sample",
  label: "sample-overview",
  caption: "Roles & parts, 100 % [all]",
  alternative: 'A "map" of {two} places',
  pictureUrl: "https://x.example/figure/en/sample/overview.png",
  pictureName: "sample-overview-en-figure.png",
  pdfUrl: "https://x.example/figure/en/sample/overview.pdf",
  pdfName: "sample-overview-en-figure.pdf",
  bibUrl: "https://x.example/cite/en/sample-en.bib",
  bibName: "sample-en.bib",
  pageUrl: "https://x.example/en/sample/",
  pageLabel: "Live map",
};

test("LaTeX gets the saved PDF, a caption that cites the map, and no bare signs", () => {
  const text = writeFigureSnippet("latex", parts);
  expect(text).toContain("]{sample-overview-en-figure.pdf}");
  expect(text).toContain(
    "\\caption[{Roles \\& parts, 100 \\% [all]}]{Roles \\& parts, 100 \\% [all]~\\parencite{briefing-map-sample}}",
  );
  expect(text).toContain('alt={A "map" of \\{two\\} places}');
  expect(text.split("\n").slice(0, 3)).toEqual([
    `% ${parts.pdfUrl}`,
    `% ${parts.bibUrl}`,
    "% \\usepackage{graphicx,biblatex} \\addbibresource{sample-en.bib}",
  ]);
});

test("Quarto gets a figure with a label, a citation and an alternative text", () => {
  expect(writeFigureSnippet("quarto", parts)).toBe(
    `<!-- ${parts.pictureUrl}\n     ${parts.bibUrl}\n     bibliography: sample-en.bib -->\n\n` +
      "![Roles & parts, 100 % \\[all\\] [@briefing-map-sample]]" +
      "(sample-overview-en-figure.png)" +
      '{#fig-sample-overview fig-alt="A \\"map\\" of {two} places"}',
  );
});

test("Markdown gets a picture that leads to the live map, and its caption", () => {
  const text = writeFigureSnippet("markdown", parts);
  expect(text).toContain(`](${parts.pictureUrl})](${parts.pageUrl})`);
  expect(text).toContain("*Roles & parts, 100 % \\[all\\].* [Live map]");
});

test("a caption that ends with a stop gets no second one", () => {
  const text = writeFigureSnippet("markdown", { ...parts, caption: "2018 г." });
  expect(text).toContain("*2018 г.*");
});

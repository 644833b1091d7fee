import { escapeTex } from "../citations/csl/bibtex";
import { endSentence } from "../text/end-sentence";

export const figureSnippetKinds = ["latex", "quarto", "markdown"] as const;

type FigureSnippetKind = (typeof figureSnippetKinds)[number];

/** What a snippet of the figure is made of; addresses are full ones. */
export type FigureSnippetParts = {
  /** Key of the page of the view in the bibliography: of the map, or of a place. */
  citeKey: string;
  /** Ends the label of the figure: `summit-2030-overview`. */
  label: string;
  caption: string;
  alternative: string;
  pictureUrl: string;
  /** Name under which the figure's PNG is saved. */
  pictureName: string;
  pdfUrl: string;
  /** Name under which the figure's PDF is saved. */
  pdfName: string;
  bibUrl: string;
  /** Name under which the bibliography is saved. */
  bibName: string;
  pageUrl: string;
  /** Words for the link to the live map. */
  pageLabel: string;
};

/** The snippet for one writing system, ready to be pasted. */
export function writeFigureSnippet(
  kind: FigureSnippetKind,
  parts: FigureSnippetParts,
): string {
  return writers[kind](parts);
}

const writers: Record<
  FigureSnippetKind,
  (parts: FigureSnippetParts) => string
> = {
  latex: (parts) =>
    [
      `% ${parts.pdfUrl}`,
      `% ${parts.bibUrl}`,
      `% \\usepackage{graphicx,biblatex} \\addbibresource{${parts.bibName}}`,
      "\\begin{figure}[htbp]",
      "  \\centering",
      `  \\includegraphics[width=\\linewidth, alt={${escapeTex(parts.alternative)}}]{${parts.pdfName}}`,
      // Without biblatex it is what BibTeX has; the short caption keeps it out of a list of figures.
      "  \\providecommand{\\parencite}{\\cite}",
      `  \\caption[${escapeOption(parts.caption)}]{${escapeTex(parts.caption)}~\\parencite{${parts.citeKey}}}`,
      `  \\label{fig:${parts.label}}`,
      "\\end{figure}",
    ].join("\n"),
  quarto: (parts) =>
    `<!-- ${parts.pictureUrl}\n     ${parts.bibUrl}\n     bibliography: ${parts.bibName} -->\n\n` +
    `![${escapeBrackets(parts.caption)} [@${parts.citeKey}]](${parts.pictureName})` +
    `{#fig-${parts.label} fig-alt="${parts.alternative.replace(/["\\]/g, "\\$&")}"}`,
  markdown: (parts) =>
    `[![${escapeBrackets(parts.alternative)}](${parts.pictureUrl})](${parts.pageUrl})\n\n` +
    `*${escapeBrackets(endSentence(parts.caption))}* [${escapeBrackets(parts.pageLabel)}](${parts.pageUrl})`,
};

/** Brackets would end an option of TeX; in braces they do not. */
function escapeOption(text: string): string {
  const tex = escapeTex(text);
  return /[[\]]/.test(tex) ? `{${tex}}` : tex;
}

function escapeBrackets(text: string): string {
  return text.replace(/[[\]\\]/g, "\\$&");
}

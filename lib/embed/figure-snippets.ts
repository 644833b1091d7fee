import { escapeTex } from "../citations/csl/bibtex";
import { endSentence } from "../text/end-sentence";

export const figureSnippetKinds = ["latex", "quarto", "markdown"] as const;

type FigureSnippetKind = (typeof figureSnippetKinds)[number];

/** What a snippet of the figure is made of; addresses are full ones. */
export type FigureSnippetParts = {
  /** Key of the map in the bibliography. */
  citeKey: string;
  /** Ends the label of the figure: `summit-2030-overview`. */
  label: string;
  caption: string;
  alternative: string;
  pictureUrl: string;
  pdfUrl: string;
  /** Name under which the figure's PDF is saved. */
  pdfName: string;
  bibUrl: string;
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
      "\\begin{figure}[htbp]",
      "  \\centering",
      `  \\includegraphics[width=\\linewidth, alt={${escapeTex(parts.alternative)}}]{${parts.pdfName}}`,
      `  \\caption{${escapeTex(parts.caption)}~\\cite{${parts.citeKey}}}`,
      `  \\label{fig:${parts.label}}`,
      "\\end{figure}",
    ].join("\n"),
  quarto: (parts) =>
    `![${escapeBrackets(parts.caption)} [@${parts.citeKey}]](${parts.pictureUrl})` +
    `{#fig-${parts.label} fig-alt="${parts.alternative.replace(/["\\]/g, "\\$&")}"}`,
  markdown: (parts) =>
    `[![${escapeBrackets(parts.alternative)}](${parts.pictureUrl})](${parts.pageUrl})\n\n` +
    `*${escapeBrackets(endSentence(parts.caption))}* [${escapeBrackets(parts.pageLabel)}](${parts.pageUrl})`,
};

function escapeBrackets(text: string): string {
  return text.replace(/[[\]\\]/g, "\\$&");
}

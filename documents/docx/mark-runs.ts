import { wordLanguage } from "./docx-styles";

const parts = /^word\/(document|footnotes|header\d*|footer\d*)\.xml$/;

/**
 * A part of a Word document in which every run says its language: a text that is taken to another
 * document keeps its spelling and its voice.
 */
export function markRuns(path: string, xml: string, lang: string): string {
  if (!parts.test(path)) return xml;
  const { value, bidirectional } = wordLanguage(lang);
  const bidi = bidirectional === undefined ? "" : ` w:bidi="${bidirectional}"`;
  const mark = `<w:lang w:val="${value}"${bidi}/>`;
  return xml.replaceAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs, (run) => {
    if (run.includes("<w:lang ")) return run;
    // The mark is the last property that a run of ours has, as the schema orders them.
    return run.startsWith("<w:r><w:rPr>")
      ? run.replace("</w:rPr>", `${mark}</w:rPr>`)
      : run.replace("<w:r>", `<w:r><w:rPr>${mark}</w:rPr>`);
  });
}

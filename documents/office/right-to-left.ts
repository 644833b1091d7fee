/** A letter of a script that is written from right to left. */
const letter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const parts = /^word\/(document|footnotes|header\d*|footer\d*)\.xml$/;

/**
 * A part of a Word document whose language is written from right to left: paragraphs and tables
 * begin at the right, and runs in such a script are laid out and spelled by its rules.
 */
export function turnWord(path: string, xml: string): string {
  if (path === "word/styles.xml")
    return xml.replace(/<w:pPrDefault><w:pPr>/, "$&<w:bidi/>");
  if (!parts.test(path)) return xml;
  return xml
    .replaceAll(/<w:tblPr>(<w:tblStyle [^>]*\/>)?/g, "$&<w:bidiVisual/>")
    .replaceAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs, (run) =>
      letter.test(run) ? turnRun(run) : run,
    );
}

/** The mark stands after the sizes and before the language, as the schema has them. */
function turnRun(run: string): string {
  const mark = "<w:rtl/>";
  if (!run.startsWith("<w:r><w:rPr>"))
    return run.replace("<w:r>", `<w:r><w:rPr>${mark}</w:rPr>`);
  return run.replace(/(?=<w:(?:cs|em|lang)[ /][^>]*>|<\/w:rPr>)/, mark);
}

/** A slide in such a language: a paragraph in its script begins at the right, unless it is centred. */
export function turnSlide(path: string, xml: string): string {
  if (!/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path)) return xml;
  return xml.replaceAll(/<a:p>(?:(?!<\/a:p>).)*<\/a:p>/gs, (paragraph) =>
    letter.test(paragraph) ? turnParagraph(paragraph) : paragraph,
  );
}

function turnParagraph(paragraph: string): string {
  const opening = /<a:pPr\b([^>]*?)(\/?)>/.exec(paragraph);
  if (opening === null)
    return paragraph.replace("<a:p>", '<a:p><a:pPr algn="r" rtl="1"/>');
  const [whole, attributes = "", end = ""] = opening;
  const others = attributes.replaceAll(/ (algn="l"|rtl="\d")/g, "");
  const align = / algn="/.test(others) ? "" : ' algn="r"';
  return paragraph.replace(whole, `<a:pPr${others}${align} rtl="1"${end}>`);
}

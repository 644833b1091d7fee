/** What is copied of a citation: HTML and plain text. */
export type Pasted = { html: string; text: string };

/** A statement with its citation as a footnote, by the rules of Word's HTML. Both are given as HTML. */
export function formatPastedFootnote(
  statement: string,
  citation: string,
): string {
  const link = (id: string, to: string) =>
    `<a style="mso-footnote-id:ftn1" href="#${to}" name="${id}"><sup>1</sup></a>`;
  return [
    `<p>${statement}${link("_ftnref1", "_ftn1")}</p>`,
    '<div style="mso-element:footnote-list"><div style="mso-element:footnote" id="ftn1">',
    `<p class="MsoFootnoteText">${link("_ftn1", "_ftnref1")} ${citation}</p>`,
    "</div></div>",
  ].join("");
}

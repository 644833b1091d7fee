// @ts-check
import { parseDocument } from "htmlparser2";

/** @typedef {ReturnType<typeof parseDocument>["children"][number]} Node */

/**
 * What HTML shows that mammoth or pandoc has made of a Word document.
 * @param {string} html
 * @returns {import("./judge-word.mjs").Imported}
 */
export function readHtml(html) {
  /** @type {import("./judge-word.mjs").Imported & { notes: string[], headings: string[], pictures: string[] }} */
  const made = {
    text: "",
    notes: [],
    marks: 0,
    headings: [],
    tables: 0,
    pictures: [],
  };
  /** @type {string[]} */
  const said = [];
  /** @param {Node} node */
  const read = (node) => {
    if (node.type === "text") said.push(node.data);
    if (!("children" in node)) return;
    const name = "name" in node ? node.name : "";
    const attribs = "attribs" in node ? node.attribs : {};
    if (name === "li" && /^(?:foot)?note-|^fn\d/.test(attribs["id"] ?? "")) {
      // The way back to the text is no part of the note.
      made.notes.push(textOf(node).replace(/\s*[↑↩]\ufe0e?\s*$/, ""));
      return;
    }
    if (name === "sup") {
      made.marks += (textOf(node).match(/\d+/g) ?? []).length;
      return;
    }
    // Pandoc takes the title for one of the document.
    if (/^h[1-6]$/.test(name) && attribs["class"] !== "title")
      made.headings.push(textOf(node));
    if (name === "table") made.tables += 1;
    if (name === "img") made.pictures.push(attribs["alt"] ?? "");
    node.children.forEach(read);
  };
  parseDocument(html).children.forEach(read);
  made.text = said.join("");
  return made;
}

/** @param {Node} node @returns {string} */
function textOf(node) {
  if (node.type === "text") return node.data;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

// @ts-check
import { findLost, quote, squash } from "./judge-text.mjs";

/** @typedef {import("./read-office.mjs").WordText} WordText */

/**
 * What a program has made of a Word document.
 * @typedef {{
 *   text: string,
 *   notes: readonly string[],
 *   marks: number,
 *   headings: readonly string[],
 *   tables: number,
 *   pictures: readonly string[],
 * }} Imported
 */

/**
 * What of a Word document is not in what a program has made of it.
 * @param {WordText} word
 * @param {Imported} made
 */
export function judgeImport(word, made) {
  const { paragraphs, notes, marks, headings, tables, pictures } = word;
  const said = made.notes.join("\n");
  const order = (/** @type {readonly string[]} */ texts) =>
    texts.map(squash).join("|");
  return [
    ...findLost(paragraphs, made.text).map((text) => `lost ${quote(text)}`),
    ...findLost(notes, said).map((text) => `lost note ${quote(text)}`),
    ...compare("notes", notes.length, made.notes.length),
    ...compare("marks of notes", marks, made.marks),
    ...compare("tables", tables, made.tables),
    ...(order(headings) === order(made.headings)
      ? []
      : [`headings are ${made.headings.map(quote).join(", ")}`]),
    ...pictures
      .filter((text) => !made.pictures.includes(text))
      .map((text) => `lost alternative text ${quote(text)}`),
  ];
}

/**
 * What is not in a Word document as it is printed: its text and its notes.
 * @param {Pick<WordText, "paragraphs" | "notes" | "running">} word
 * @param {readonly string[]} pages
 */
export function judgePrint({ paragraphs, notes, running }, pages) {
  // A paragraph goes on behind the foot and the head of a page.
  const between = running.map(squash).filter(Boolean);
  const shown = pages
    .map((page) =>
      between.reduce((text, line) => text.replaceAll(line, ""), squash(page)),
    )
    .join("");
  return [
    ...findLost(paragraphs, shown).map((text) => `cut ${quote(text)}`),
    ...findLost(notes, shown).map((text) => `cut note ${quote(text)}`),
  ];
}

/**
 * @param {string} what
 * @param {number} wanted
 * @param {number} found
 */
function compare(what, wanted, found) {
  return wanted === found ? [] : [`${found} ${what} of ${wanted}`];
}

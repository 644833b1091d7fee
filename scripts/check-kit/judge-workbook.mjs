// @ts-check
import { findLost, quote } from "./judge-text.mjs";

/** @typedef {{ name: string, isFrozen: boolean, rows: string[][] }} SheetText */

/**
 * What is missing of the sheets of a workbook in LibreOffice’s own file of it (flat ODF).
 * @param {readonly SheetText[]} sheets
 * @param {string} fods
 */
export function judgeSheets(sheets, fods) {
  const names = [...fods.matchAll(/<table:table table:name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  const filters = [
    ...fods.matchAll(
      /<table:database-range [^>]*table:display-filter-buttons="true"/g,
    ),
  ];
  const heads = [...fods.matchAll(/<table:table-header-rows/g)];
  return [
    ...(names.join() === sheets.map(({ name }) => escape(name)).join()
      ? []
      : [`sheets are ${names.join(", ")}`]),
    ...(filters.length === sheets.length
      ? []
      : [`${filters.length} filters of ${sheets.length}`]),
    ...(heads.length === sheets.length
      ? []
      : [
          `heads of ${heads.length} sheets of ${sheets.length} are printed again`,
        ]),
    // Which head stays is no part of what LibreOffice writes without a window.
    ...sheets
      .filter(({ isFrozen }) => !isFrozen)
      .map(({ name }) => `the head of ${name} does not stay`),
  ];
}

/** Letters that most fonts have: another one is set from a font of its own, apart from its word. */
const common = /[^\p{ASCII}а-яё«»“”‘’„–—…№\u00a0]+/iu;

/**
 * Cells whose text is not whole on the pages of a printed workbook.
 * @param {readonly SheetText[]} sheets
 * @param {string} printed
 */
export function judgePrintedSheets(sheets, printed) {
  const isCut = (/** @type {string} */ text) =>
    findLost([text], printed).length > 0 &&
    findLost(text.split(common), printed).length > 0;
  return sheets.flatMap(({ name, rows }) =>
    [...new Set(rows.flat())]
      .filter(isCut)
      .map((text) => `${name}: cut ${quote(text)}`),
  );
}

/** @param {string} text */
function escape(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

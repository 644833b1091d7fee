// @ts-check
import { findLost, quote } from "./judge-text.mjs";

/** @typedef {{ name: string, rows: string[][] }} SheetText */

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
    ...sheets
      .filter(({ name }) => !isFrozen(fods, name))
      .map(({ name }) => `the head of ${name} does not stay`),
  ];
}

/**
 * Cells whose text is not whole on the pages of a printed workbook.
 * @param {readonly SheetText[]} sheets
 * @param {string} printed
 */
export function judgePrintedSheets(sheets, printed) {
  return sheets.flatMap(({ name, rows }) =>
    findLost(rows.flat(), printed).map((text) => `${name}: cut ${quote(text)}`),
  );
}

/**
 * @param {string} fods
 * @param {string} name
 */
function isFrozen(fods, name) {
  const settings = new RegExp(
    `<config:config-item-map-entry config:name="${literally(escape(name))}">.*?</config:config-item-map-entry>`,
    "s",
  ).exec(fods)?.[0];
  // 2: what is above stays; 1 would be a window in two parts.
  return (
    settings !== undefined &&
    /"VerticalSplitMode"[^>]*>2</.test(settings) &&
    /"VerticalSplitPosition"[^>]*>1</.test(settings)
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

/** @param {string} text */
function literally(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

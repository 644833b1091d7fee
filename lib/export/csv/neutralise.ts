/**
 * A sign with which a spreadsheet would begin a formula, plain or in a form that Unicode counts as
 * the same, at the start of a cell or after anything that a spreadsheet with other settings could
 * take for the end of a cell: semicolon, tab, line break. Blanks and invisible characters before
 * the sign do not make it safe.
 */
const formulaStart =
  /(^|\r\n|[;\t\r\n])([\s\p{C}\p{Z}]*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−])/gu;

/** A tab or line break at the start of a cell, which some spreadsheets drop and read on. */
const breakStart = /^(?=[\t\r\n])/u;

/**
 * Text that no spreadsheet takes for a formula when it opens a CSV file: an apostrophe, which
 * spreadsheets read as "this is text", is before whatever would begin one.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function neutralise(text: string): string {
  return text.replace(formulaStart, "$1'$2").replace(breakStart, "'");
}

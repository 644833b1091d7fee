/** A date or a range in CSL-JSON; months and days are left out where they are not known. */
export type CslDate = { "date-parts": number[][]; circa?: true };

/** Year, month and day as far as EDTF gives them as numbers; seasons and `201X` stop it. */
const day = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?(?![\dX])/;

/**
 * An EDTF date for CSL: approximate and uncertain dates become circa, an open interval its known
 * end. Undefined where there is no year to give.
 */
export function toCslDate(edtf: string | undefined): CslDate | undefined {
  if (edtf === undefined) return undefined;
  const parts = edtf.split("/").map(readParts);
  const known = parts.filter((one) => one !== undefined);
  if (known.length === 0) return undefined;
  const isVague = /[~?%]/.test(edtf);
  return { "date-parts": known, ...(isVague && { circa: true }) };
}

function readParts(date: string): number[] | undefined {
  // A sign may be before the part that it qualifies: 2018-~04.
  const match = day.exec(date.replaceAll(/[~?%]/g, ""));
  if (match === null) return undefined;
  return match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
}

import { coverage } from "./coverage";
import { families, mainFamily } from "./families";
import { readRanges } from "./ranges";

const covered = families.map(({ name }) => ({
  name,
  has: readRanges(coverage[name] ?? ""),
}));

/** Breaks, joiners and variation selectors: no glyph is looked for. */
const invisible = /^[\t\n\r\p{Default_Ignorable_Code_Point}]$/u;

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** What is not plain Latin, with the letter before that a mark stands on and the one behind. */
const foreign = /[ -~]?(?:[^\t\n\r -~]+[ -~]?)+/gu;

const found = new Map<string, string | null>();

/** The family that has all of a character with its marks; null if none of the project's has. */
export function findFamily(grapheme: string): string | null {
  const known = found.get(grapheme);
  if (known !== undefined) return known;
  const points = [...grapheme]
    .filter((one) => !invisible.test(one))
    .map((one) => one.codePointAt(0) ?? 0);
  const family = covered.find(({ has }) => points.every(has))?.name ?? null;
  found.set(grapheme, family);
  return family;
}

/** The first character, with its marks, that no font of the project can set; null if there is none. */
export function findUnsettable(text: string): string | null {
  // Most texts are all of the main family, and code points are faster than graphemes.
  if (isInMainFamily(text)) return null;
  for (const { segment } of segmenter.segment(text))
    if (findFamily(segment) === null) return segment;
  return null;
}

/** Whether a text can be set in the family of figures alone, which has all of plain Latin. */
export function isInMainFamily(text: string): boolean {
  for (const [one] of text.matchAll(/[^\t\n\r -~]/gu))
    if (findFamily(one) !== mainFamily.name) return false;
  return true;
}

/** The families that a text is set in, the main one always. */
export function listFamilies(text: string): ReadonlySet<string> {
  const names = new Set([mainFamily.name]);
  if (isInMainFamily(text)) return names;
  // A figure's paths are megabytes of digits, which need no segmenter.
  for (const [part] of text.matchAll(foreign))
    for (const { segment } of segmenter.segment(part)) {
      const name = findFamily(segment);
      if (name !== null) names.add(name);
    }
  return names;
}

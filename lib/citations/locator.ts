/** What a locator counts, where it is of a form that can be said in any language. */
export const locatorKinds = [
  "paragraph",
  "paragraphs",
  "page",
  "pages",
  "section",
  "table",
  "footnote",
  "title",
  "geonames",
] as const;

export type LocatorKind = (typeof locatorKinds)[number];

/** `number` is empty for what is not counted, such as a title. */
export type Locator = { kind: LocatorKind; number: string };

const counted =
  /^(paragraphs?|pages?|section|table|footnote) ([\d.]+(?:[-–][\d.]+)?)$/i;

/** Reads a locator, which data write in English; null for one of another form. */
export function readLocator(text: string): Locator | null {
  if (/^(title|headline)$/i.test(text)) return { kind: "title", number: "" };
  const geonames = /^GeoNames id ?(\d*)$/i.exec(text);
  if (geonames !== null) return { kind: "geonames", number: geonames[1] ?? "" };
  const [, name = "", number = ""] = counted.exec(text) ?? [];
  const kind = locatorKinds.find((one) => one === name.toLowerCase());
  return kind === undefined ? null : { kind, number: number.replace("-", "–") };
}

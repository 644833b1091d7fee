/** What a locator counts, where it is of a form that can be said in any language. */
const locatorKinds = [
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

type LocatorKind = (typeof locatorKinds)[number];

/** `number` is empty for what is not counted, such as a title. */
type Locator = { kind: LocatorKind; number: string };

const one = String.raw`[\d.]*\d[a-z]?(?:[-–][\d.]*\d[a-z]?)?`;
const counted = new RegExp(
  `^(paragraphs?|pages?|section|table|footnote) (${one}(?:(?:, | and )${one})*)$`,
  "i",
);

/**
 * Reads a locator, which data write in English: its parts from the outside in, as in "section 2,
 * paragraph 4". Null where one of them is of another form.
 */
export function readLocator(text: string): Locator[] | null {
  const parts = text.split(/, (?=[a-z])/i).map(readPart);
  return parts.every((part) => part !== null) ? parts : null;
}

function readPart(text: string): Locator | null {
  if (/^(title|headline)$/i.test(text)) return { kind: "title", number: "" };
  const geonames = /^GeoNames id ?(\d*)$/i.exec(text);
  if (geonames !== null) return { kind: "geonames", number: geonames[1] ?? "" };
  const [, name = "", number = ""] = counted.exec(text) ?? [];
  const kind = locatorKinds.find((one) => one === name.toLowerCase());
  return kind === undefined
    ? null
    : {
        kind,
        number: number.replaceAll("-", "–").replaceAll(" and ", ", "),
      };
}

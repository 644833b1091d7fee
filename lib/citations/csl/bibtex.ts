import { findBabelName, findLanguageKey } from "./babel";
import type { CslDate } from "./csl-date";
import type { CslItem, CslType } from "./csl-item";
import { protectCapitals } from "./protect-capitals";

/** Types of biblatex; BibTeX takes those that it lacks for `misc`. */
const entryTypes: Readonly<Record<CslType, string>> = {
  article: "online",
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  bill: "misc",
  book: "book",
  broadcast: "misc",
  chapter: "incollection",
  dataset: "dataset",
  document: "misc",
  "entry-dictionary": "inreference",
  "entry-encyclopedia": "inreference",
  graphic: "artwork",
  hearing: "misc",
  interview: "misc",
  legal_case: "jurisdiction",
  legislation: "legislation",
  manuscript: "unpublished",
  map: "misc",
  motion_picture: "video",
  "paper-conference": "inproceedings",
  patent: "patent",
  personal_communication: "letter",
  post: "online",
  "post-weblog": "online",
  report: "report",
  software: "software",
  song: "audio",
  speech: "unpublished",
  standard: "standard",
  thesis: "thesis",
  webpage: "online",
};

/** Without it an article without author is one of a journal, which is cited by other rules. */
const entrySubtypes: Partial<Record<CslType, string>> = {
  "article-magazine": "magazine",
  "article-newspaper": "newspaper",
};

/** Signs that TeX would read as a command, and how they are written instead. */
const texSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * A bibliography for LaTeX in UTF-8. The date is given twice: `date`, in EDTF, is for biblatex, `year`
 * for BibTeX; likewise `journaltitle` and `journal`.
 */
export function formatBibtex(items: readonly CslItem[]): string {
  return items.map(formatEntry).join("\n");
}

/** Text that TeX sets as it is. */
export function escapeTex(text: string): string {
  return text.replaceAll(
    /[\\~^&%$#_{}]/g,
    (sign) => texSigns[sign] ?? `\\${sign}`,
  );
}

function formatEntry(item: CslItem): string {
  const { type, author, issued, accessed, URL: url, language } = item;
  const tex = (text: string | undefined) =>
    text === undefined ? undefined : escapeTex(text);
  const names = author?.map(({ literal }) => `{${escapeTex(literal)}}`);
  const fields: Record<string, string | undefined> = {
    author: names?.join(" and "),
    title: writeTitle(item),
    ...placeContainer(item),
    type: tex(item.genre),
    date: issued && formatDate(issued),
    year: issued && String(issued["date-parts"][0]?.[0]),
    // Addresses are verbatim, but braces would still end the field.
    url: url?.replaceAll(/[{}]/g, encodeURIComponent),
    urldate: accessed && formatDate({ "date-parts": accessed["date-parts"] }),
    entrysubtype: entrySubtypes[type],
    note: tex(item.note),
    language: sayLanguage(item),
    langid: language === undefined ? undefined : findBabelName(language),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `  ${name} = {${value?.replaceAll(/\s+/g, " ")}},`);
  return `@${entryTypes[type]}{${item.id},\n${lines.join("\n")}\n}\n`;
}

/** Styles change the case of English titles alone. */
function writeTitle(item: CslItem): string {
  const title = escapeTex(item.title);
  if (keepsCase(item)) return `{${title}}`;
  return item.language?.startsWith("en") ? protectCapitals(title) : title;
}

/** Descriptions and sentences are no titles: in a second pair of braces no style gives them capitals. */
function keepsCase({ type, title, ...item }: CslItem): boolean {
  const isPart = type === "webpage" && item["container-title"] !== undefined;
  return isPart || title.startsWith("[");
}

/** What a work stands in, in the fields that its type is printed from. */
function placeContainer(item: CslItem): Record<string, string> {
  const { type, "container-title": container } = item;
  if (container === undefined) return {};
  const name = escapeTex(container);
  const entry = entryTypes[type];
  if (entry === "article") return { journaltitle: name, journal: name };
  if (entry === "online") return { organization: name };
  return { booktitle: name };
}

/** biblatex says it in the language of the document, and only where it is not that language. */
function sayLanguage({ language, custom }: CslItem): string | undefined {
  const source = custom?.["source-language"];
  if (source === undefined || source === language) return undefined;
  return findLanguageKey(source);
}

/** EDTF, with its mark for "about" at each end of a range. */
function formatDate(date: CslDate): string {
  return date["date-parts"]
    .map((parts) =>
      parts.map((part) => String(part).padStart(2, "0")).join("-"),
    )
    .map((end) => (date.circa ? `${end}~` : end))
    .join("/");
}

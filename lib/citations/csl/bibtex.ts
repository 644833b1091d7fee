import type { CslItem } from "./csl-item";
import { convertItems } from "./engine";

type BibtexEntry = {
  type: string;
  label: string;
  properties: Readonly<Record<string, unknown>>;
};

/** Names of languages as babel and biblatex know them; others are left out. */
const languageNames: Readonly<Record<string, string>> = {
  de: "german",
  en: "english",
  es: "spanish",
  fr: "french",
  ru: "russian",
};

/** Signs that TeX would read as a command, and how they are written instead. */
const texSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * A bibliography for LaTeX in UTF-8. The date is given twice: `date`, in EDTF, is for biblatex, `year`
 * for BibTeX. Types and fields are those of Citation.js, which escapes nothing where Cyrillic is to
 * stay: that and the lines are ours.
 */
export function formatBibtex(items: readonly CslItem[]): string {
  const entries = convertItems(items.map(escapeItem), "biblatex");
  return (entries as BibtexEntry[])
    .map((entry, index) => formatEntry(entry, items[index]))
    .join("\n");
}

/** Text that TeX sets as it is. */
export function escapeTex(text: string): string {
  return text.replaceAll(
    /[\\~^&%$#_{}]/g,
    (sign) => texSigns[sign] ?? `\\${sign}`,
  );
}

function escapeItem(item: CslItem): CslItem {
  const { title, author, note, URL, "container-title": container } = item;
  return {
    ...item,
    title: escapeTex(title),
    ...(author && {
      author: author.map(({ literal }) => ({ literal: escapeTex(literal) })),
    }),
    ...(container !== undefined && { "container-title": escapeTex(container) }),
    ...(note !== undefined && { note: escapeTex(note) }),
    // Addresses are verbatim, but braces would still end the field.
    ...(URL !== undefined && {
      URL: URL.replaceAll(/[{}]/g, encodeURIComponent),
    }),
  };
}

function formatEntry(
  { type, label, properties }: BibtexEntry,
  item: CslItem | undefined,
): string {
  // Citation.js writes the day of access into an empty note too, beside `urldate`.
  const { language: _, journaltitle: journal, note, ...rest } = properties;
  const { date } = rest;
  const langid = languageNames[item?.language?.split("-")[0] ?? ""];
  const fields: Record<string, unknown> = {
    ...rest,
    journal,
    note: item?.note === undefined ? undefined : note,
    ...(typeof date === "string" && {
      date: item?.issued?.circa ? markVague(date) : date,
      year: date.slice(0, 4),
    }),
    ...(langid !== undefined && { langid }),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value).replaceAll(/\s+/g, " ")])
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${label},\n${lines.join("")}}\n`;
}

/** The mark of EDTF for "about" at each end of a range. */
function markVague(date: string): string {
  return date
    .split("/")
    .map((end) => `${end}~`)
    .join("/");
}

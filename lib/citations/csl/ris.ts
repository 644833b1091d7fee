import type { CslDate } from "./csl-date";
import type { CslItem, CslType } from "./csl-item";

/**
 * Types of RIS by what Zotero and EndNote make of them. Both take `GEN` for an article of a journal or
 * for nothing at all: a document that says no more of itself is a report there.
 */
const recordTypes: Readonly<Record<CslType, string>> = {
  article: "UNPB",
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  bill: "BILL",
  book: "BOOK",
  broadcast: "ADVS",
  chapter: "CHAP",
  dataset: "DATA",
  document: "RPRT",
  "entry-dictionary": "DICT",
  "entry-encyclopedia": "ENCYC",
  graphic: "ART",
  hearing: "HEAR",
  interview: "PCOMM",
  legal_case: "CASE",
  legislation: "STAT",
  manuscript: "MANSCPT",
  map: "MAP",
  motion_picture: "VIDEO",
  "paper-conference": "CONF",
  patent: "PAT",
  personal_communication: "PCOMM",
  post: "ICOMM",
  "post-weblog": "BLOG",
  report: "RPRT",
  software: "COMP",
  song: "SOUND",
  speech: "SLIDE",
  standard: "STAND",
  thesis: "THES",
  webpage: "ELEC",
};

/** Records for reference managers (RIS), one tag a line. */
export function formatRis(items: readonly CslItem[]): string {
  return items.map(formatRecord).join("\r\n");
}

function formatRecord(item: CslItem): string {
  const { issued, accessed } = item;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ["TY", recordTypes[item.type]],
    ...(item.author ?? []).map(
      ({ literal }) => ["AU", writeInstitution(literal)] as const,
    ),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PY", issued && String(issued["date-parts"][0]?.[0])],
    ["DA", issued && formatDate(issued)],
    ["UR", item.URL],
    // Tools read a day of access as a date alone: no word on it.
    ["Y2", accessed && formatDate({ "date-parts": accessed["date-parts"] })],
    ["M3", item.genre],
    ["LA", item.language],
    ["N1", item.note],
    ["ID", item.id],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : formatLine(tag, value),
  );
  return [...lines, formatLine("ER", "")].join("");
}

const noBreakSpace = "\u00a0";
/** Looks like a comma, and is none to any program. */
const lowMark = "\u201a";

/**
 * A name that no program takes for a person's. RIS knows persons alone: family, given. EndNote asks for
 * a comma after the name of an institution, and Zotero takes what is before it for a name in one field;
 * bibutils cuts at spaces, though not at those that don't break. A comma within would cut it everywhere.
 */
function writeInstitution(name: string): string {
  const whole = name
    .replaceAll(",", lowMark)
    .trim()
    .replaceAll(/\s+/g, noBreakSpace);
  return `${whole},`;
}

/** RIS has four parts: year, month, day, and a word on the date. */
function formatDate(date: CslDate): string {
  const [year, month, day] = date["date-parts"][0] ?? [];
  const parts = [year, month, day].map((part) =>
    part === undefined ? "" : String(part).padStart(2, "0"),
  );
  return `${parts.join("/")}/${date.circa ? "circa" : ""}`;
}

function formatLine(tag: string, value: string): string {
  return `${tag}  - ${value.replaceAll(/[ \t\r\n]+/g, " ")}\r\n`;
}

import type { CslDate } from "./csl-date";
import type { CslItem } from "./csl-item";
import { convertItems } from "./engine";

type RisRecord = Readonly<Record<string, string | readonly string[]>>;

/**
 * Records for reference managers (RIS). Tags are those of Citation.js; it cuts ids at 20 signs and
 * breaks lines in the midst of words and addresses, so that ids, dates and lines are ours.
 */
export function formatRis(items: readonly CslItem[]): string {
  const records = convertItems(items, "ris") as RisRecord[];
  return records
    .map((record, index) => formatRecord(record, items[index]))
    .join("\r\n");
}

function formatRecord(record: RisRecord, item: CslItem | undefined): string {
  // Citation.js puts the day of access into M1, which is a number elsewhere.
  const { TY: type = "GEN", M1: _, DA: __, PY: ___, ...rest } = record;
  const tags: Record<string, string | readonly string[] | undefined> = {
    TY: type,
    ...rest,
    ID: item?.id,
    PY: item?.issued && String(item.issued["date-parts"][0]?.[0]),
    DA: item?.issued && formatDate(item.issued),
    // Tools read a day of access as a date alone: no word on it.
    Y2:
      item?.accessed &&
      formatDate({ "date-parts": item.accessed["date-parts"] }),
    ET: item?.version,
  };
  const lines = Object.entries(tags).flatMap(([tag, value]) =>
    [value ?? []].flat().map((one) => formatLine(tag, one)),
  );
  return [...lines, formatLine("ER", "")].join("");
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
  return `${tag}  - ${value.replaceAll(/\s+/g, " ")}\r\n`;
}

import type { ReportContent, ReportLine, ReportNote } from "./report-content";

/**
 * A source in a footnote: in full where the document first cites it, if it is not a short one, as "ibid." where it is the one
 * cited just before, and else by its publisher and date.
 */
export type FootnotePart = {
  note: ReportNote;
  form: "full" | "short" | "ibid";
  /** The footnote that quotes this passage already, which then is not quoted again. */
  quotedIn: number | null;
};

export type Footnote = { number: number; parts: FootnotePart[] };

/** All footnotes of a document, and which one a line calls; null for a line without evidence. */
export type Footnotes = {
  all: Footnote[];
  callOf: (line: ReportLine) => number | null;
};

/** The lines of a document in the order in which they are read. */
export function listLines({
  sections,
}: Pick<ReportContent, "sections">): ReportLine[] {
  return sections.flatMap(({ lines, table }) => [
    ...lines,
    ...(table?.rows.flat(2) ?? []),
  ]);
}

/**
 * One footnote for each statement, with all of its evidence, as reports have it: a statement can be
 * taken to another document with its one mark. The same evidence again has the same footnote.
 */
export function groupFootnotes(
  content: Pick<ReportContent, "isShort" | "sections" | "notes">,
): Footnotes {
  const byNumber = new Map(content.notes.map((note) => [note.number, note]));
  const numbers = new Map<string, number>();
  const cited = new Set<number>();
  const quoted = new Map<number, number>();
  const all: Footnote[] = [];
  for (const { notes } of listLines(content)) {
    if (notes.length === 0 || numbers.has(keyOf(notes))) continue;
    const number = all.length + 1;
    numbers.set(keyOf(notes), number);
    let before = onlySource(all.at(-1));
    const parts = sortBySource(
      notes.flatMap((one) => byNumber.get(one) ?? []),
    ).map((note): FootnotePart => {
      const source = note.entry.number;
      const isKnown = content.isShort || cited.has(source);
      const said = isKnown ? "short" : "full";
      const form = source === before ? "ibid" : said;
      const quotedIn = quoted.get(note.number) ?? null;
      before = source;
      cited.add(source);
      quoted.set(note.number, quotedIn ?? number);
      return { note, form, quotedIn };
    });
    all.push({ number, parts: parts.filter(isNew) });
  }
  return { all, callOf: ({ notes }) => numbers.get(keyOf(notes)) ?? null };
}

/** Not the same place again of which only the note is named that quotes it. */
function isNew(
  { note, quotedIn }: FootnotePart,
  index: number,
  parts: readonly FootnotePart[],
): boolean {
  if (quotedIn === null) return true;
  return !parts
    .slice(0, index)
    .some(
      (one) =>
        one.quotedIn === quotedIn &&
        one.note.entry.number === note.entry.number &&
        one.note.locator === note.locator,
    );
}

const keyOf = (notes: readonly number[]) =>
  [...new Set(notes)].sort((one, other) => one - other).join();

/** The source of a footnote that has no other: only then is it clear what "ibid." means. */
function onlySource(footnote: Footnote | undefined): number | null {
  const sources = new Set(footnote?.parts.map(({ note }) => note.entry.number));
  const [first = null] = sources;
  return sources.size === 1 ? first : null;
}

/** Passages of one source together, the sources in the order in which they come. */
function sortBySource(notes: readonly ReportNote[]): ReportNote[] {
  const order = [...new Set(notes.map(({ entry }) => entry.number))];
  return [...new Set(notes)].sort(
    (one, other) =>
      order.indexOf(one.entry.number) - order.indexOf(other.entry.number),
  );
}

import { entryKinds, type Entry } from "./entry";

/** A row without names of the fields: id, title, detail, other names. */
type Row = [id: string, title: string, detail: string, names: string[]];

/** The index as it is sent: like beside like, which makes it small when it is compressed. */
export type PackedIndex = {
  /** The rows of each kind, in the order of the kinds. */
  rows: Row[][];
  /** All stems, the most frequent first. */
  stems: string;
  /**
   * For each entry, its stems by their place among all: a letter for each step from one to the next,
   * since most steps are short.
   */
  steps: string[];
};

/** The letter that stands for no step; the first that JSON need not escape. */
const zero = "#".charCodeAt(0);

/** Packs entries into few bytes. */
export function packEntries(entries: readonly Entry[]): PackedIndex {
  const ordered = entryKinds.map((kind) =>
    entries.filter((entry) => entry.kind === kind),
  );
  const stems = listByFrequency(entries.flatMap((entry) => entry.stems));
  const places = new Map(stems.map((stem, place) => [stem, place]));
  return {
    rows: ordered.map((kind) =>
      kind.map(({ id, title, detail, names }) => [
        id,
        title,
        detail,
        [...names],
      ]),
    ),
    stems: stems.join(" "),
    steps: ordered
      .flat()
      .map((entry) =>
        formatSteps(entry.stems.map((stem) => places.get(stem) ?? 0)),
      ),
  };
}

/** The entries of a packed index, kind by kind. */
export function unpackEntries({ rows, stems, steps }: PackedIndex): Entry[] {
  const all = stems.split(" ");
  const rest = steps.values();
  return entryKinds.flatMap((kind, at) =>
    (rows[at] ?? []).map(([id, title, detail, names]) => ({
      kind,
      id,
      title,
      detail,
      names,
      stems: parseSteps(rest.next().value ?? "")
        .map((place) => all[place] ?? "")
        .sort(),
    })),
  );
}

function listByFrequency(stems: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([stem]) => stem);
}

function formatSteps(places: readonly number[]): string {
  const sorted = places.toSorted((a, b) => a - b);
  return sorted
    .map((place, at) =>
      String.fromCharCode(zero + place - (sorted[at - 1] ?? 0)),
    )
    .join("");
}

function parseSteps(text: string): number[] {
  let place = 0;
  return [...text].map((letter) => (place += letter.charCodeAt(0) - zero));
}

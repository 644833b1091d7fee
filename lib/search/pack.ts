import { entryKinds, type Entry } from "./entry";

/** A row without names of the fields: id, title, detail, other names. */
type Row = [id: string, title: string, detail: string, names?: string[]];

/** The index as it is sent: the rows of each kind, in the order of the kinds. */
export type PackedIndex = Row[][];

/** Packs entries into few bytes. */
export function packEntries(entries: readonly Entry[]): PackedIndex {
  return entryKinds.map((kind) =>
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ id, title, detail, names }) =>
        names.length === 0
          ? [id, title, detail]
          : [id, title, detail, [...names]],
      ),
  );
}

/** The entries of a packed index, kind by kind. */
export function unpackEntries(index: PackedIndex): Entry[] {
  return entryKinds.flatMap((kind, at) =>
    (index[at] ?? []).map(([id, title, detail, names = []]) => ({
      kind,
      id,
      title,
      detail,
      names,
    })),
  );
}

/** The sources behind some notes, numbered from 1, each once. */
type NumberedSources<N> = {
  /** The notes of each source, in the order of its number. */
  bySource: N[][];
  /** Numbers of the sources of some notes, ascending, each once. */
  numbersOf: (notes: readonly number[]) => number[];
};

/** Numbers sources in the order in which notes first come from them. */
export function numberSources<N extends { number: number }>(
  notes: readonly N[],
  idOf: (note: N) => string | number,
): NumberedSources<N> {
  const groups = new Map<string | number, N[]>();
  for (const note of notes) {
    const list = groups.get(idOf(note)) ?? [];
    groups.set(idOf(note), [...list, note]);
  }
  const bySource = [...groups.values()];
  const numberOf = new Map(
    bySource.flatMap((list, index) =>
      list.map(({ number }) => [number, index + 1] as const),
    ),
  );
  return {
    bySource,
    numbersOf: (cited) => {
      const numbers = new Set(cited.flatMap((one) => numberOf.get(one) ?? []));
      return [...numbers].sort((one, other) => one - other);
    },
  };
}

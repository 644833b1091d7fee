import { entryKinds, type Entry } from "./entry";
import { foldWords, listJoinedWords } from "./fold";
import { fits, haveSameStem, matchWord } from "./match-word";
import { isOfStem } from "./stem";

/** Answers a query with the entries that fit all of its words, the best first. */
export type Find = (query: string) => Entry[];

type ReadyEntry = {
  entry: Entry;
  /** Title and other names, each as its words. */
  names: readonly (readonly string[])[];
  title: readonly string[];
  other: readonly string[];
  detail: readonly string[];
  stems: readonly string[];
};

/** A word of a query, which remembers how it fits the words that it has met. */
type QueryWord = { text: string; fitTo: (word: string) => number | null };

/** `fit` without what it costs where it was found. */
type Rating = { cost: number; fit: number };

/** What a fit costs more outside the title, and what it saves at its start or with a whole name. */
const otherNameCost = 0.25;
const detailCost = 2;
const saidCost = 5;
const questionCost = 4;
const firstWordGain = 0.5;
const wholeNameGain = 2;

/** Makes entries ready for searching. The order of results depends on query and entries alone. */
export function createFind(entries: readonly Entry[]): Find {
  const ready = entries.map(readyEntry);
  return (query) => {
    const words = foldWords(query).map(readyWord);
    if (words.length === 0) return [];
    const found = ready.flatMap((one) => {
      const rating = rateEntry(words, one);
      return rating === null ? [] : { entry: one.entry, ...rating };
    });
    const hasClear = found.some(({ fit }) => fit < fits.oneEdit);
    return found
      .filter(({ fit }) => !hasClear || fit < fits.twoEdits)
      .sort((a, b) => a.cost - b.cost || rank(a.entry) - rank(b.entry))
      .map(({ entry }) => entry);
  };
}

function rank({ kind }: Entry): number {
  return entryKinds.indexOf(kind);
}

function readyEntry(entry: Entry): ReadyEntry {
  const words = (text: string): string[] => [
    ...foldWords(text),
    ...listJoinedWords(text),
  ];
  return {
    entry,
    names: [entry.title, ...entry.names].map(foldWords),
    title: words(entry.title),
    other: entry.names.flatMap(words),
    detail: words(entry.detail),
    stems: entry.stems,
  };
}

function readyWord(text: string): QueryWord {
  const known = new Map<string, number | null>();
  const fitTo = (word: string): number | null => {
    let fit = known.get(word);
    if (fit === undefined) known.set(word, (fit = matchWord(text, word)));
    return fit;
  };
  return { text, fitTo };
}

/** The cost of all words together and the fit of the worst; null unless every word fits. */
function rateEntry(
  words: readonly QueryWord[],
  one: ReadyEntry,
): Rating | null {
  const total = { cost: isWholeName(words, one) ? -wholeNameGain : 0, fit: 0 };
  for (const word of words) {
    const rating = rateWord(word, one);
    if (rating === null) return null;
    total.cost += rating.cost;
    total.fit = Math.max(total.fit, rating.fit);
  }
  return total;
}

function isWholeName(
  words: readonly QueryWord[],
  { names }: ReadyEntry,
): boolean {
  return names.some(
    (name) =>
      name.length === words.length &&
      words.every(({ text }, at) => {
        const word = name[at] ?? "";
        return text === word || haveSameStem(text, word);
      }),
  );
}

function rateWord(
  { text, fitTo }: QueryWord,
  { entry, title, other, detail, stems }: ReadyEntry,
): Rating | null {
  let best: Rating | null = null;
  const offer = (fit: number | null, extra: number): void => {
    if (fit === null) return;
    const cost = fit + extra;
    if (best === null || cost < best.cost) best = { cost, fit };
  };
  if (entry.kind !== "disagreement")
    title.forEach((word, at) =>
      offer(fitTo(word), at === 0 ? -firstWordGain : 0),
    );
  for (const word of other) offer(fitTo(word), otherNameCost);
  // These are many: what is only like one of them would be noise.
  const offerClear = (word: string, extra: number): void => {
    const fit = fitTo(word);
    if (fit !== null && fit < fits.oneEdit) offer(fit, extra);
  };
  for (const word of detail) offerClear(word, detailCost);
  if (stems.some((one) => isOfStem(text, one))) offer(fits.stem, saidCost);
  // A question is a sentence, and no name of what it asks about.
  if (entry.kind === "disagreement")
    for (const word of title) offerClear(word, questionCost);
  return best;
}

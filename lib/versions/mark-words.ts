import { diffWords } from "diff";

/** A run of words that both texts have, or that only the earlier or only the later one has. */
export type MarkedRun = { kind: "same" | "removed" | "added"; text: string };

/** Below this share of common characters a text is shown as replaced: marks in every clause can't be read. */
const leastCommon = 0.3;

const marked = new Map<string, readonly MarkedRun[]>();

/**
 * Two texts as one, word by word: what stayed, what went and what came, in the order of reading. A change
 * is compared once: it is the same between all versions before it and all after it.
 */
export function markWords(
  before: string,
  after: string,
  lang: string,
): readonly MarkedRun[] {
  const key = [lang, before, after].join("\0");
  const known = marked.get(key);
  if (known !== undefined) return known;
  const runs = compareWords(before, after, lang);
  marked.set(key, runs);
  return runs;
}

function compareWords(
  before: string,
  after: string,
  lang: string,
): MarkedRun[] {
  const intlSegmenter = new Intl.Segmenter(lang, { granularity: "word" });
  const runs = diffWords(before, after, { intlSegmenter }).map(
    ({ value, added, removed }): MarkedRun => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value,
    }),
  );
  const common = runs
    .filter(({ kind }) => kind === "same")
    .reduce((length, { text }) => length + text.trim().length, 0);
  const isRewritten =
    common < leastCommon * Math.max(before.length, after.length);
  return isRewritten
    ? joinAlike([
        { kind: "removed", text: before },
        { kind: "added", text: after },
      ])
    : joinAlike(runs.flatMap((run, index) => bridge(run, index, runs)));
}

/** A space or a comma that stayed between two changes is told as part of both. */
function bridge(
  run: MarkedRun,
  index: number,
  runs: readonly MarkedRun[],
): MarkedRun[] {
  const isBetween = index > 0 && index < runs.length - 1;
  const isWord = /[\p{L}\p{N}]/u.test(run.text);
  if (run.kind !== "same" || !isBetween || isWord) return [run];
  return [
    { kind: "removed", text: run.text },
    { kind: "added", text: run.text },
  ];
}

/** Between two runs that stayed there is at most one that went and one that came. */
function joinAlike(runs: readonly MarkedRun[]): MarkedRun[] {
  const joined: MarkedRun[] = [];
  let open = { removed: "", added: "" };
  const close = (): void => {
    for (const kind of ["removed", "added"] as const)
      if (open[kind] !== "") joined.push({ kind, text: open[kind] });
    open = { removed: "", added: "" };
  };
  for (const { kind, text } of runs) {
    if (kind !== "same") open[kind] += text;
    else {
      close();
      joined.push({ kind, text });
    }
  }
  close();
  return joined;
}

import type { Problem } from "../records/problem";
import { fieldsOf, type At, type CheckedRecords } from "../records/records";

/** Longer quotations would not be ours to publish. */
const maxFragmentWords = 12;

const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Mymr}]/u;

/** No fragment of a source is longer than twelve words. */
export function findLongFragments(records: CheckedRecords, at: At): Problem[] {
  return fieldsOf(records, "evidence").flatMap((field) =>
    field.value.flatMap((one, place) => {
      const words = countWords(one?.fragment ?? "");
      if (words <= maxFragmentWords) return [];
      return {
        ...at(field.kind, field.index, [...field.path, place, "fragment"]),
        what: `the fragment has ${words} words`,
        remedy: `shorten it at its ends to ${maxFragmentWords} words at most`,
      };
    }),
  );
}

/** Words between spaces; in scripts that write none, the words that a dictionary finds. */
export function countWords(text: string): number {
  return text
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .reduce((sum, part) => sum + (unspaced.test(part) ? segment(part) : 1), 0);
}

function segment(text: string): number {
  const segments = new Intl.Segmenter("zh", { granularity: "word" });
  return [...segments.segment(text)].filter((one) => one.isWordLike).length;
}

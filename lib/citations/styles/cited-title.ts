import type { CslItem } from "../csl/csl-item";
import type { CitationTerms } from "../citation-terms";

/** Whether a title is a description of ours, in brackets. */
export function isDescribed({ title }: Pick<CslItem, "title">): boolean {
  return /^\[.*\]$/.test(title);
}

/** Inner marks where a title with marks of its own is put between marks, by language. */
const innerMarks: Readonly<Record<string, readonly [RegExp, string][]>> = {
  en: [
    [/“/g, "‘"],
    [/”/g, "’"],
  ],
  ru: [
    [/«/g, "„"],
    [/»/g, "“"],
  ],
};

/** A title between the marks of a language, with a stop within them where the style wants it there. */
export function quoteTitle(
  title: string,
  { lang, say }: CitationTerms,
  stop = "",
): string {
  const marks = innerMarks[lang.split("-")[0] ?? ""] ?? [];
  const inner = marks.reduce(
    (text, [mark, other]) => text.replace(mark, other),
    title,
  );
  return say("quote", { text: /[.?!…]$/.test(inner) ? inner : inner + stop });
}

/** The version of a work in words, and whether it is a draft; undefined where it has none. */
export function sayVersionOf(
  { version, status }: CslItem,
  { say }: CitationTerms,
): string | undefined {
  if (version === undefined) return undefined;
  return say("version", { version, status: status ?? "" });
}

/** Articles, short prepositions and conjunctions, which stay small in a headline. */
const smallWords = new Set(
  "a an and as at but by for from in into nor of on or over per the to via with".split(
    " ",
  ),
);

/** An English title as Chicago writes it; words that have a capital already stay as they are. */
export function headline(title: string): string {
  const words = title.split(" ");
  return words
    .map((word, index) => {
      const isEnd = index === 0 || index === words.length - 1;
      const isAfterColon = words[index - 1]?.endsWith(":") ?? false;
      if (!isEnd && !isAfterColon && smallWords.has(word)) return word;
      return word
        .split("-")
        .map((part, at) =>
          at > 0 && smallWords.has(part) ? part : capitaliseWord(part),
        )
        .join("-");
    })
    .join(" ");
}

function capitaliseWord(word: string): string {
  return word.replace(
    /^([(“‘]?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

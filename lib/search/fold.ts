/** Letters that have no accent to strip and are still typed as another letter. */
const plainLetters: Readonly<Record<string, string>> = {
  ғ: "г",
  қ: "к",
  ҡ: "к",
  ң: "н",
  ө: "о",
  ү: "у",
  ұ: "у",
  һ: "х",
  ҳ: "х",
  ҷ: "ч",
  ә: "а",
  і: "и",
  æ: "ae",
  đ: "d",
  ə: "a",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
};

const otherLetters = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");
const apostrophes = /['’‘`´ʹʻʼʾʿ]/g;

/** A word is letters, marks and digits; an apostrophe within it belongs to it. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’‘`´][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The form in which texts are compared: lower case, without accents and apostrophes, and with the
 * letters of Kazakh, Tajik and their like as their nearest neighbours. Scripts stay apart.
 */
export function fold(text: string): string {
  return text
    .replace(apostrophes, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(otherLetters, (letter) => plainLetters[letter] ?? letter);
}

export type Word = { start: number; text: string; folded: string };

/** The words of a text and where they are in it. */
export function listWords(text: string): Word[] {
  return [...text.matchAll(wordPattern)]
    .map((match) => ({
      start: match.index,
      text: match[0],
      folded: fold(match[0]),
    }))
    .filter(({ folded }) => folded !== "");
}

/** The words of a text in the form in which they are compared. */
export function foldWords(text: string): string[] {
  return listWords(text).map(({ folded }) => folded);
}

/** Words with hyphens as readers may write them: `Counter-Terrorism` as `counterterrorism`. */
export function listJoinedWords(text: string): string[] {
  return [...text.matchAll(/\p{L}+(?:[-‐‑]\p{L}+)+/gu)].map((match) =>
    fold(match[0].replace(/[-‐‑]/g, "")),
  );
}

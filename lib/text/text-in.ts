/** A text, and its language where that is not the one that was asked for. */
export type TextIn = { text: string; lang?: string | undefined };

/**
 * A text in a language, or else in the one in which it was written first. Throws where it is
 * written in none: the check of the data lets no such text through.
 */
export function textIn(
  local: Readonly<Record<string, string>>,
  lang: string,
): TextIn {
  const wanted = local[lang];
  if (wanted !== undefined) return { text: wanted };
  const [first] = Object.entries(local);
  if (first === undefined)
    throw new Error(`text: written in no language, wanted in ${lang}`);
  return { text: first[1], lang: first[0] };
}

/** The words alone, for an attribute, a file or the middle of a sentence, which no mark can reach. */
export function plainIn(
  local: Readonly<Record<string, string>>,
  lang: string,
): string {
  return textIn(local, lang).text;
}

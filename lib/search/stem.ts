/** What English and Russian words end in when they change; the longest first. */
const endings = {
  latin: /(?:ing|er|ed|e)?s?$/,
  cyrillic:
    /(?:иями|ами|ями|ого|его|ому|ему|ыми|ими|иях|иям|ием|ах|ях|ам|ям|ов|ев|еи|ои|ыи|ии|ая|яя|ое|ее|ые|ие|ия|ию|ую|юю|ом|ем|ым|им|[аяоеыиуюь])$/,
} as const;

/** Shorter than this, a beginning says nothing of the word. */
const shortest = 4;

/**
 * A folded word without what changes at its end, roughly: funding, funded and funders are “fund”.
 * It is no word and is never shown.
 */
export function stem(word: string): string {
  const ending = /^[a-z]+$/.test(word)
    ? endings.latin
    : /^[а-я]+$/.test(word)
      ? endings.cyrillic
      : null;
  if (ending === null) return word;
  const cut = word.replace(ending, "");
  return cut.length < shortest ? word : cut;
}

/** Whether a word of a query, perhaps still being typed, is of a stem. */
export function isOfStem(query: string, stemmed: string): boolean {
  if (stemmed.startsWith(query)) return true;
  const isLongEnough = stemmed.length >= shortest;
  return (
    isLongEnough &&
    query.startsWith(stemmed) &&
    query.length - stemmed.length <= 3
  );
}

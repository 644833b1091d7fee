/** A text with a capital at its beginning, by the rules of its language. */
export function beginSentence(text: string, lang: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}

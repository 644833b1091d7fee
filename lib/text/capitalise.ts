/** With a capital at its beginning. */
export function capitalise(text: string, lang: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(lang) + rest.join("");
}

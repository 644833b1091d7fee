/** Words that have a capital, those that follow each other together. */
const capitalised = /[^\s\p{Lu}]*\p{Lu}\S*(?:\s[^\s\p{Lu}]*\p{Lu}\S*)*/gu;

/** A word that has more capitals than its first letter. */
const capitals = /^\S*[\p{L}\p{N}]\p{Lu}\S*$/u;

/**
 * An English title for BibTeX, in which styles that set titles like sentences (APA) leave capitals as they
 * are: words with one stand in braces, the first only where it has more than that it begins with.
 */
export function protectCapitals(title: string): string {
  const [, first = "", rest = ""] = /^(\P{L}*\S*)(.*)$/su.exec(title) ?? [];
  return first.replace(capitals, "{$&}") + rest.replaceAll(capitalised, "{$&}");
}

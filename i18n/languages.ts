import { loadInterfaceLanguages } from "../lib/load/messages";
import { capitalise } from "../lib/text/capitalise";

/**
 * Languages in which pages are made, in alphabetical order: each has a file in `messages/`, and
 * enough messages in it.
 */
export function listLanguages(): string[] {
  return loadInterfaceLanguages()
    .filter(({ isBuilt }) => isBuilt)
    .map(({ tag }) => tag);
}

/** Whether there is an interface in that language. */
export function isLanguage(tag: string): boolean {
  return listLanguages().includes(tag);
}

/** What speakers of a language call it: Русский. */
export function nameLanguage(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return capitalise(name, tag);
}

/** Scripts that are written from right to left (ISO 15924). */
const rightToLeft = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

/** Writing direction of a language in its usual script, for the `dir` attribute. */
export function directionOf(tag: string): "ltr" | "rtl" {
  const { script = "" } = new Intl.Locale(tag).maximize();
  return rightToLeft.has(script) ? "rtl" : "ltr";
}

/** The language of an address; an address with another one has no page. */
export function readLanguage(tag: string): string {
  if (isLanguage(tag)) return tag;
  throw new Error(
    `language: there is no interface in ${tag}; add messages/${tag}.json, or use one of ${listLanguages().join(", ")}`,
  );
}

/** Languages of the interface: each has a file in `messages/`. */
export const languages = ["en", "ru"] as const;

export type Language = (typeof languages)[number];

export const languageNames: Record<Language, string> = {
  en: "English",
  ru: "Русский",
};

/** Whether there is an interface in that language. */
export function isLanguage(tag: string): tag is Language {
  return (languages as readonly string[]).includes(tag);
}

/** Scripts that are written from right to left, by the language subtag that implies them. */
const rightToLeft = new Set(["ar", "fa", "he", "ps", "ug", "ur"]);

/** Writing direction of a language, for the `dir` attribute. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return rightToLeft.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** The language of an address; an address with another one has no page. */
export function readLanguage(tag: string): Language {
  if (!isLanguage(tag))
    throw new Error(`language: ${tag} has no messages; see i18n/languages.ts`);
  return tag;
}

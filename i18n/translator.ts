import { createTranslator } from "use-intl/core";
import en from "../messages/en.json";
import ru from "../messages/ru.json";
import type { Language } from "./languages";

type Messages = typeof en;

const catalogues: Record<Language, Messages> = { en, ru };

/**
 * The interface's words in a language. Plain and synchronous, so that pages, embeds and files can
 * share components; the browser gets finished strings and no catalogue.
 */
export function createWords(lang: Language) {
  return createTranslator<Messages>({
    locale: lang,
    messages: catalogues[lang],
  });
}

export type Words = ReturnType<typeof createWords>;

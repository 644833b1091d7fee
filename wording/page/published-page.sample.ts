import { isLanguage, readLanguage } from "@/i18n/languages";
import { createWords } from "@/i18n/translator";
import { publishedBriefing } from "@/lib/load/published.sample";
import type { OpenPage } from "./open-page";
import { chooseView, type ViewFile } from "./view-files";

/** A page of a published version, as the routes open one of the present data. */
export function openPublishedPage(language: string): OpenPage {
  const lang = readLanguage(language);
  const briefing = publishedBriefing();
  return {
    lang,
    languages: briefing.languages.filter(isLanguage),
    briefing,
    words: createWords(lang, briefing.words),
  };
}

/** A view of it, for a file of that name. */
export function openPublishedView(lang: string, file: string): ViewFile {
  return chooseView(openPublishedPage(lang), file);
}

import { isLanguage, readLanguage } from "@/i18n/languages";
import { createWords, type Words } from "@/i18n/translator";
import { loadBriefing } from "@/lib/load/load";
import type { Briefing } from "@/lib/briefing/model";

/** What is in the path of every page of a briefing. */
export type BriefingParams = { lang: string; briefing: string };

export type OpenPage = {
  lang: string;
  /** Languages that both the briefing and the interface have. */
  languages: string[];
  briefing: Briefing;
  words: Words;
};

/** Everything that a page of a briefing needs, from what is in its path. */
export function openPage(params: BriefingParams): OpenPage {
  const lang = readLanguage(params.lang);
  const briefing = loadBriefing(params.briefing);
  return {
    lang,
    languages: briefing.languages.filter(isLanguage),
    briefing,
    words: createWords(lang, briefing.words),
  };
}

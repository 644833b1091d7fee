import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";

/** Languages that have pages: of the interface's, those in which a briefing is written, in its order. */
export function listPageLanguages(): string[] {
  const written = listBriefings().flatMap((id) => loadBriefing(id).languages);
  return [...new Set(written)].filter(isLanguage);
}

/** Ids of the briefings that are written in a language. */
export function listBriefingsIn(lang: string): string[] {
  return listBriefings().filter((id) =>
    loadBriefing(id).languages.includes(lang),
  );
}

/** Whether there are several briefings to choose from: of one alone there is no index. */
export function hasIndex(): boolean {
  return listBriefings().length > 1;
}

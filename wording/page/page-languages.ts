import { languages, type Language } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";

/** Languages that have pages: of the interface's, those in which a briefing is written. */
export function listPageLanguages(): Language[] {
  const briefings = listBriefings().map(loadBriefing);
  return languages.filter((lang) =>
    briefings.some((briefing) => briefing.languages.includes(lang)),
  );
}

/** Ids of the briefings that are written in a language. */
export function listBriefingsIn(lang: string): string[] {
  return listBriefings().filter((id) =>
    loadBriefing(id).languages.includes(lang),
  );
}

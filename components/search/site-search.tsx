import type { Words } from "@/i18n/translator";
import { basePath } from "@/lib/url/site";
import { SearchBox } from "./search-box";
import {
  listSearchWords,
  type SearchPlace,
} from "@/wording/search/search-words";

type SiteSearchProps = { briefing: string; lang: string; words: Words };

export function SiteSearch({ briefing, lang, words }: SiteSearchProps) {
  return <SearchBox {...openSearch(briefing, lang, words)} />;
}

/** What box and results need, as the browser gets it. */
export function openSearch(
  briefing: string,
  lang: string,
  words: Words,
): SearchPlace {
  return { lang, briefing, basePath, words: listSearchWords(words) };
}

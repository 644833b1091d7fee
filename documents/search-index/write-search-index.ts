import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { packEntries } from "@/lib/search/pack";
import { openPage } from "@/wording/page/open-page";
import { openEntries } from "@/wording/search/open-entries";

/** What is in the path of an index: `/search/en/summit-2030.json`. */
export type SearchIndexParams = { lang: string; file: string };

const ending = ".json";

/** The index of each briefing in each of its languages. */
export function listSearchIndexes(): SearchIndexParams[] {
  return listBriefings().flatMap((id) =>
    loadBriefing(id)
      .languages.filter(isLanguage)
      .map((lang) => ({ lang, file: id + ending })),
  );
}

/** The body of an index. Throws for a file that `listSearchIndexes` lacks. */
export function writeSearchIndex({ lang, file }: SearchIndexParams): string {
  if (!file.endsWith(ending))
    throw new Error(`search: ${file} is no such file`);
  const page = openPage({ lang, briefing: file.slice(0, -ending.length) });
  return JSON.stringify(packEntries(openEntries(page)));
}

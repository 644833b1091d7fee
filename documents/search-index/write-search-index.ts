import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { packEntries } from "@/lib/search/pack";
import { openPage, type OpenPage } from "@/wording/page/open-page";
import { listChoices } from "@/wording/search/filter-choices";
import { openEntries } from "@/wording/search/open-entries";

/** What is in the path of an index: `/search/en/summit-2030.json`. */
export type SearchIndexParams = { lang: string; file: string };

/** What can be searched, and what a filter in the address of a map keeps. */
const writers: Record<string, (page: OpenPage) => object> = {
  ".filter.json": ({ briefing, lang, words }) =>
    listChoices(briefing, lang, words),
  ".json": (page) => packEntries(openEntries(page)),
};

/** The files of each briefing in each of its languages. */
export function listSearchIndexes(): SearchIndexParams[] {
  return listBriefings().flatMap((id) =>
    loadBriefing(id)
      .languages.filter(isLanguage)
      .flatMap((lang) =>
        Object.keys(writers).map((ending) => ({ lang, file: id + ending })),
      ),
  );
}

/** The body of one of them. Throws for a file that `listSearchIndexes` lacks. */
export function writeSearchIndex({ lang, file }: SearchIndexParams): string {
  const found = Object.entries(writers).find(([ending]) =>
    file.endsWith(ending),
  );
  if (found === undefined) throw new Error(`search: ${file} is no such file`);
  const [ending, write] = found;
  const page = openPage({ lang, briefing: file.slice(0, -ending.length) });
  return JSON.stringify(write(page));
}

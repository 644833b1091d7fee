import {
  citeEndings,
  citeFile,
  citeParts,
  citeTypes,
  writeCiteFile,
  type CiteEnding,
  type CitePart,
} from "@/lib/citations/csl/cite-files";
import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { createCitationTerms } from "@/wording/cite/create-citation-terms";
import { openPage } from "@/wording/page/open-page";

/** What is in the path of a file for reference managers: `/cite/en/summit-2030-en.bib`. */
export type CiteFileParams = { lang: string; file: string };

type CiteFile = CiteFileParams & {
  briefing: string;
  ending: CiteEnding;
  part: CitePart;
};

/** Every file for reference managers: for each language and briefing. */
export function listCiteFiles(): CiteFileParams[] {
  return listAll().map(({ lang, file }) => ({ lang, file }));
}

/** The map and its sources for reference managers. Throws for a file that `listCiteFiles` lacks. */
export function answerCiteFile({ lang, file }: CiteFileParams): Response {
  const found = listAll().find((one) => one.lang === lang && one.file === file);
  if (found === undefined) throw new Error(`cite: ${file} is no such file`);
  const page = openPage({ lang, briefing: found.briefing });
  const terms = createCitationTerms(page.lang, page.words);
  const body = writeCiteFile(page.briefing, page.lang, terms, found);
  return new Response(body, {
    headers: { "content-type": citeTypes[found.ending] },
  });
}

/** Under its name, and the map and its sources under the name of earlier versions too. */
function listAll(): CiteFile[] {
  const all = listBriefings().flatMap((briefing) =>
    loadBriefing(briefing)
      .languages.filter(isLanguage)
      .flatMap((lang) =>
        citeEndings.flatMap((ending) => [
          ...citeParts.map((part) => ({
            ...{ lang, briefing, ending, part },
            file: citeFile(lang, briefing, ending, part),
          })),
          {
            ...{ lang, briefing, ending, part: "" as const },
            file: briefing + earlierEnding(ending),
          },
        ]),
      ),
  );
  const names = all.map(({ lang, file }) => `${lang}/${file}`);
  return all.filter((_, index) => names.indexOf(names[index] ?? "") === index);
}

function earlierEnding(ending: CiteEnding): string {
  return ending === ".csl.json" ? ".json" : ending;
}

import {
  citeEndings,
  citeTypes,
  writeCiteFile,
} from "@/lib/citations/csl/cite-files";
import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { openPage } from "@/wording/page/open-page";

/** What is in the path of a file for reference managers: `/cite/en/summit-2030.bib`. */
export type CiteFileParams = { lang: string; file: string };

/** Every file for reference managers: for each language and briefing. */
export function listCiteFiles(): CiteFileParams[] {
  return listBriefings().flatMap((id) =>
    loadBriefing(id)
      .languages.filter(isLanguage)
      .flatMap((lang) =>
        citeEndings.map((ending) => ({ lang, file: id + ending })),
      ),
  );
}

/** The map and its sources for reference managers. Throws for a file that `listCiteFiles` lacks. */
export function answerCiteFile({ lang, file }: CiteFileParams): Response {
  const ending = citeEndings.find((one) => file.endsWith(one));
  if (ending === undefined) throw new Error(`cite: ${file} is no such file`);
  const page = openPage({ lang, briefing: file.slice(0, -ending.length) });
  const body = writeCiteFile(page.briefing, page.lang, ending);
  return new Response(body, { headers: { "content-type": citeTypes[ending] } });
}

import { isLanguage } from "@/i18n/languages";
import { createWords } from "@/i18n/translator";
import type { Briefing, LocalText } from "@/lib/briefing/model";
import { citeMap } from "@/lib/citations/csl/cite-briefing";
import {
  formatCitation,
  mainStyle,
} from "@/lib/citations/styles/citation-styles";
import type { DataTerms } from "@/lib/export/terms/data-terms";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { sayLocalAddress } from "@/wording/page/say-local-address";
import { createCitationTerms } from "@/wording/cite/create-citation-terms";

/** On what terms the data may be used, and how they are cited, in each language of the interface. */
export function describeTerms(briefing: Briefing): DataTerms {
  const inAll = (say: (lang: string) => string): LocalText =>
    Object.fromEntries(
      briefing.languages
        .filter(isLanguage)
        .map((lang) => [lang, say(lang)] as const),
    );
  const [main = ""] = briefing.languages;
  return {
    licence: inAll((lang) => createWords(lang)("About.reuse")),
    citeAs: inAll((lang) => {
      const words = createWords(lang);
      const citation = formatCitation(
        citeMap(briefing, lang, absoluteUrl(paths.briefing(lang, briefing.id))),
        mainStyle(lang),
        createCitationTerms(lang, words),
      );
      return [citation, ...sayLocalAddress(words)].join(" ");
    }),
    address: absoluteUrl(paths.about(main, briefing.id)),
  };
}

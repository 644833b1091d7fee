import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { textIn, type TextIn } from "@/lib/text/text-in";

/** A briefing among others, as an index shows it. */
type BriefingCard = {
  id: string;
  title: TextIn;
  summary: TextIn;
  /** The language of its pages: that of the index, or else the first in which it has any. */
  lang: string;
};

/** All briefings of the site for an index in a language, in alphabetical order of their ids. */
export function listBriefingCards(lang: string): BriefingCard[] {
  return listBriefings().flatMap((id) => {
    const { title, summary, languages } = loadBriefing(id);
    const built = languages.filter(isLanguage);
    const own = built.includes(lang) ? lang : built[0];
    if (own === undefined) return [];
    return {
      id,
      title: tellLanguage(textIn(title, own), own, lang),
      summary: tellLanguage(textIn(summary, own), own, lang),
      lang: own,
    };
  });
}

/** The briefings of the site but one. */
export function listOtherBriefings(id: string, lang: string): BriefingCard[] {
  return listBriefingCards(lang).filter((card) => card.id !== id);
}

/** A text that was asked for in one language, on a page in another. */
function tellLanguage(text: TextIn, asked: string, page: string): TextIn {
  const { lang = asked } = text;
  return lang === page ? { text: text.text } : { text: text.text, lang };
}

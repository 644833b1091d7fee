import { nameLanguage } from "@/i18n/languages";
import { createWords } from "@/i18n/translator";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { listBriefingCards } from "@/wording/page/briefing-cards";
import { hasIndex, listPageLanguages } from "@/wording/page/page-languages";
import { BriefingList } from "./briefing-list";
import { LanguageLinks } from "./language-links";
import { LeadTo } from "./lead-to";
import { Phrase } from "./phrase";
import { SkipLink } from "./skip-link";

/** All briefings of the site in a language; of one alone, the way to it. */
export function BriefingIndex({ lang }: { lang: string }) {
  const words = createWords(lang);
  const home = withBase(paths.index(lang));
  const [first] = listBriefingCards(lang);
  return (
    <>
      <SkipLink words={words} />
      <header className="site-header">
        <a className="site-name" href={home}>
          <Phrase {...words.marked("Site.name")} />
        </a>
        <nav className="site-languages" aria-label={words("Site.language")}>
          <LanguageLinks
            current={lang}
            languages={listPageLanguages().map((tag) => ({
              tag,
              name: nameLanguage(tag),
            }))}
          />
        </nav>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        {first !== undefined && !hasIndex() && (
          <LeadTo
            targets={{ [lang]: withBase(paths.briefing(first.lang, first.id)) }}
          />
        )}
        <h1 className="page-title">
          <Phrase {...words.marked("Site.allMaps")} />
        </h1>
        <p className="page-lead">
          <Phrase {...words.marked("Site.allMapsLead")} />
        </p>
        <BriefingList lang={lang} />
      </main>
    </>
  );
}

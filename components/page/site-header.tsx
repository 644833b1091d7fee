import type { ReactNode } from "react";
import { nameLanguage } from "@/i18n/languages";
import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { LanguageLinks } from "./language-links";
import { PageLinks } from "./page-links";
import { listSitePages } from "@/wording/page/site-pages";
import { Phrase } from "./phrase";
import { hasIndex } from "@/wording/page/page-languages";

type SiteHeaderProps = {
  briefing: Briefing;
  languages: readonly string[];
  lang: string;
  words: Words;
  /** The publisher's, where it has one. */
  logo?: ReactNode;
  search: ReactNode;
};

/**
 * One line: name of the site and its publisher's logo, the pages of the briefing, of which the rarer
 * ones are in a menu, the search, and the languages it can be read in.
 */
export function SiteHeader({
  briefing,
  languages,
  lang,
  words,
  logo,
  search,
}: SiteHeaderProps) {
  return (
    <header className="site-header">
      <a
        className="site-name"
        href={withBase(paths.briefing(lang, briefing.id))}
      >
        <Phrase {...words.marked("Site.name")} />
      </a>
      {logo}
      <nav className="site-pages" aria-label={words("Site.menu")}>
        <PageLinks
          pages={listSitePages(briefing, lang, words)}
          index={
            hasIndex()
              ? {
                  label: words("Site.allMaps"),
                  href: withBase(paths.index(lang)),
                }
              : null
          }
          more={words("Site.more")}
        />
      </nav>
      {search}
      {languages.length > 1 && (
        <nav className="site-languages" aria-label={words("Site.language")}>
          <LanguageLinks
            current={lang}
            languages={languages.map((tag) => ({
              tag,
              name: nameLanguage(tag),
            }))}
          />
        </nav>
      )}
    </header>
  );
}

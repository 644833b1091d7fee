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

/** Name of the site and its publisher's logo, the pages of the briefing, and the languages it can be read in. */
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
      {hasIndex() && (
        <a href={withBase(paths.index(lang))}>
          <Phrase {...words.marked("Site.allMaps")} />
        </a>
      )}
      <nav className="site-languages" aria-label={words("Site.language")}>
        <LanguageLinks
          current={lang}
          languages={languages.map((tag) => ({
            tag,
            name: nameLanguage(tag),
          }))}
        />
      </nav>
      {search}
      <nav className="site-pages" aria-label={words("Site.menu")}>
        <PageLinks pages={listSitePages(briefing, lang, words)} />
      </nav>
    </header>
  );
}

import { directionOf, isLanguage, nameLanguage } from "@/i18n/languages";
import { createWords } from "@/i18n/translator";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import type { Briefing } from "@/lib/briefing/model";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { plainIn } from "@/lib/text/text-in";
import { listBriefingCards } from "@/wording/page/briefing-cards";
import { hasIndex, listPageLanguages } from "@/wording/page/page-languages";
import { listSitePages } from "@/wording/page/site-pages";
import { InLanguage } from "./in-language";
import { Phrase } from "./phrase";

/** The page for an address that leads nowhere: says so in every language and shows what there is. */
export function NotFound() {
  const briefings = listBriefings().map(loadBriefing);
  const [first] = briefings;
  return (
    <>
      {first !== undefined && <Header briefing={first} />}
      <main className="page">
        <div className="page-text">
          {listPageLanguages().map((lang, index) => {
            const words = createWords(lang);
            const Title = index === 0 ? "h1" : "h2";
            return (
              <section key={lang} id={lang} lang={lang} dir={directionOf(lang)}>
                <Title className="page-title">
                  <Phrase {...words.marked("NotFound.title")} />
                </Title>
                <p className="page-lead">
                  <Phrase {...words.marked("NotFound.lead")} />
                </p>
                {hasIndex() ? (
                  <Maps lang={lang} />
                ) : (
                  briefings
                    .filter((briefing) => briefing.languages.includes(lang))
                    .map((one) => (
                      <Pages key={one.id} briefing={one} lang={lang} />
                    ))
                )}
              </section>
            );
          })}
        </div>
      </main>
    </>
  );
}

/** As on every page, in its first language, but with no page marked: this is none of them. */
function Header({ briefing }: { briefing: Briefing }) {
  const tags = hasIndex()
    ? listPageLanguages()
    : briefing.languages.filter(isLanguage);
  const [main] = tags;
  if (main === undefined) return null;
  const words = createWords(main);
  return (
    <header className="site-header">
      <a
        className="site-name"
        href={withBase(
          hasIndex() ? paths.index(main) : paths.briefing(main, briefing.id),
        )}
      >
        <Phrase {...words.marked("Site.name")} />
      </a>
      <nav className="site-languages" aria-label={words("Site.language")}>
        <ul>
          {tags.map((lang) => (
            <li key={lang}>
              <a href={`#${lang}`} lang={lang} hrefLang={lang}>
                {nameLanguage(lang)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {!hasIndex() && (
        <nav className="site-pages" aria-label={words("Site.menu")}>
          <ul>
            {listSitePages(briefing, main, words).map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

/** Of several briefings each, and the index of all: their pages would be too many. */
function Maps({ lang }: { lang: string }) {
  const words = createWords(lang);
  return (
    <ul>
      <li>
        <a href={withBase(paths.index(lang))}>
          <Phrase {...words.marked("Site.allMaps")} />
        </a>
      </li>
      {listBriefingCards(lang).map((card) => (
        <li key={card.id}>
          <a
            href={withBase(paths.briefing(card.lang, card.id))}
            hrefLang={card.lang}
          >
            <InLanguage {...card.title} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Pages({ briefing, lang }: { briefing: Briefing; lang: string }) {
  const [map, ...others] = listSitePages(briefing, lang, createWords(lang));
  const places = briefing.places.map((place) => ({
    label: plainIn(place.name, lang),
    href: withBase(paths.place(lang, briefing.id, place.id)),
  }));
  return (
    <>
      <p>
        <a href={map?.href}>{plainIn(briefing.title, lang)}</a>
      </p>
      <ul>
        {[...places, ...others].map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

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

/**
 * The page for an address that leads nowhere: in the language of the address, or else in every one, with
 * a search and what there is.
 */
export function NotFound() {
  const briefings = listBriefings().map(loadBriefing);
  const [first] = briefings;
  const langs = listPageLanguages();
  return (
    <>
      <style
        dangerouslySetInnerHTML={{ __html: formatLanguageStyles(langs) }}
      />
      <script
        dangerouslySetInnerHTML={{ __html: formatLanguageScript(langs) }}
      />
      {first !== undefined &&
        langs.map((lang) => <Header key={lang} briefing={first} lang={lang} />)}
      <main className="page">
        <div className="page-text">
          {langs.map((lang) => {
            const words = createWords(lang);
            return (
              <section
                key={lang}
                id={lang}
                lang={lang}
                dir={directionOf(lang)}
                data-lang={lang}
              >
                <h1 className="page-title">
                  <Phrase {...words.marked("NotFound.title")} />
                </h1>
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

/** One header, of the first language or that of the address; in that language no other part is shown. */
function formatLanguageStyles(langs: readonly string[]): string {
  const rules = langs.flatMap((lang, index) => [
    `[data-only="${lang}"] [data-lang]:not([data-lang="${lang}"]){display:none}`,
    ...(index > 0
      ? [
          `:root:not([data-only="${lang}"]) header[data-lang="${lang}"]{display:none}`,
        ]
      : []),
  ]);
  return rules.join("");
}

/** Finds the language in the address before anything is shown. */
function formatLanguageScript(langs: readonly string[]): string {
  const found = `location.pathname.split("/").find(p=>${JSON.stringify(langs)}.includes(p))`;
  return `{const l=${found},r=document.documentElement;if(l){r.lang=l;r.dataset.only=l}}`;
}

type HeaderProps = { briefing: Briefing; lang: string };

/** As on every page, but with no page marked: this is none of them. */
function Header({ briefing, lang }: HeaderProps) {
  const isIn = briefing.languages.includes(lang);
  if (!hasIndex() && !isIn) return null;
  const tags = hasIndex()
    ? listPageLanguages()
    : briefing.languages.filter(isLanguage);
  const words = createWords(lang);
  return (
    <header
      className="site-header"
      lang={lang}
      dir={directionOf(lang)}
      data-lang={lang}
    >
      <a
        className="site-name"
        href={withBase(
          hasIndex() ? paths.index(lang) : paths.briefing(lang, briefing.id),
        )}
      >
        <Phrase {...words.marked("Site.name")} />
      </a>
      <nav className="site-languages" aria-label={words("Site.language")}>
        <ul>
          {tags.map((tag) => (
            <li key={tag}>
              <a
                href={withBase(
                  hasIndex()
                    ? paths.index(tag)
                    : paths.briefing(tag, briefing.id),
                )}
                lang={tag}
                hrefLang={tag}
              >
                {nameLanguage(tag)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {!hasIndex() && (
        <nav className="site-pages" aria-label={words("Site.menu")}>
          <ul>
            {listSitePages(briefing, lang, words).map(({ label, href }) => (
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

/** Searches a briefing; its page of results leads to the same search in the others. */
function SearchForm({ action, lang }: { action: string; lang: string }) {
  const words = createWords(lang);
  return (
    <form
      className="not-found-search"
      role="search"
      aria-label={words("Search.placeholder")}
      action={withBase(action)}
    >
      <input
        type="search"
        name="q"
        aria-label={words("Search.label")}
        required
      />{" "}
      <button>{words("Search.placeholder")}</button>
    </form>
  );
}

/** Of several briefings each, and the index of all: their pages would be too many. */
function Maps({ lang }: { lang: string }) {
  const words = createWords(lang);
  const cards = listBriefingCards(lang);
  const [first] = cards;
  return (
    <>
      {first && (
        <SearchForm action={paths.search(first.lang, first.id)} lang={lang} />
      )}
      <ul>
        <li>
          <a href={withBase(paths.index(lang))}>
            <Phrase {...words.marked("Site.allMaps")} />
          </a>
        </li>
        {cards.map((card) => (
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
    </>
  );
}

function Pages({ briefing, lang }: { briefing: Briefing; lang: string }) {
  const words = createWords(lang);
  const [map, ...others] = listSitePages(briefing, lang, words);
  const places = briefing.places.map((place) => ({
    label: plainIn(place.name, lang),
    href: withBase(paths.place(lang, briefing.id, place.id)),
  }));
  return (
    <>
      <SearchForm action={paths.search(lang, briefing.id)} lang={lang} />
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

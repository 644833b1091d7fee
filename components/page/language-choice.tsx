import { isLanguage, nameLanguage } from "@/i18n/languages";
import { createWords } from "@/i18n/translator";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { baseLanguage } from "@/lib/messages/catalogue";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { plainIn } from "@/lib/text/text-in";
import { listPageLanguages } from "@/wording/page/page-languages";

/**
 * The root of the site. Its script leads to the first briefing in the reader's language; without
 * scripts, and where the reader has none of the languages, the links do.
 */
export function LanguageChoice() {
  const briefings = listBriefings().map(loadBriefing);
  const first = briefings[0];
  const tags = listPageLanguages();
  const targets = Object.fromEntries(
    first?.languages
      .filter(isLanguage)
      .map((lang) => [lang, withBase(paths.briefing(lang, first.id))]) ?? [],
  );
  return (
    <main className="page">
      <script dangerouslySetInnerHTML={{ __html: leadTo(targets) }} />
      <h1 className="page-title">
        {createWords(tags[0] ?? baseLanguage)("Site.name")}
      </h1>
      {tags.map((lang) => (
        <section key={lang} lang={lang} aria-label={nameLanguage(lang)}>
          <ul>
            {briefings
              .filter((briefing) => briefing.languages.includes(lang))
              .map((briefing) => (
                <li key={briefing.id}>
                  <a
                    href={withBase(paths.briefing(lang, briefing.id))}
                    hrefLang={lang}
                  >
                    {nameLanguage(lang)}: {plainIn(briefing.title, lang)}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

/** A script that goes to the first of the reader's languages that there is, else to the first. */
function leadTo(targets: Record<string, string>): string {
  const json = JSON.stringify(targets).replace(/</g, "\\u003c");
  return (
    `(function(t){var k=(navigator.languages||[navigator.language]).map(function(l){` +
    `return l.split("-")[0]}).filter(function(l){return t[l]})[0]||Object.keys(t)[0];` +
    `if(k)location.replace(t[k])})(${json})`
  );
}

import { directionOf, isLanguage, nameLanguage } from "@/i18n/languages";
import { createWords } from "@/i18n/translator";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { baseLanguage } from "@/lib/messages/catalogue";
import { plainIn } from "@/lib/text/text-in";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { hasIndex, listPageLanguages } from "@/wording/page/page-languages";
import { BriefingList } from "./briefing-list";
import { LeadTo } from "./lead-to";
import { Phrase } from "./phrase";

/**
 * The root of the site. Its script leads to the briefing in the reader's language, or to the index
 * of several; without scripts, and where the reader has none of the languages, the links do.
 */
export function LanguageChoice() {
  const tags = listPageLanguages();
  const words = createWords(tags[0] ?? baseLanguage);
  return (
    <main className="page">
      <LeadTo targets={Object.fromEntries(listTargets())} />
      <h1 className="page-title">
        <Phrase {...words.marked("Site.name")} />
      </h1>
      {hasIndex()
        ? tags.map((lang) => (
            <section key={lang} lang={lang} dir={directionOf(lang)}>
              <h2>
                <a href={withBase(paths.index(lang))} hrefLang={lang}>
                  {nameLanguage(lang)}
                </a>
              </h2>
              <BriefingList lang={lang} />
            </section>
          ))
        : listBriefings().map((id) => <Languages key={id} id={id} />)}
    </main>
  );
}

/** Where the root leads, by language. */
function listTargets(): [lang: string, href: string][] {
  if (hasIndex())
    return listPageLanguages().map((lang) => [
      lang,
      withBase(paths.index(lang)),
    ]);
  return listBriefings().flatMap((id) =>
    loadBriefing(id)
      .languages.filter(isLanguage)
      .map((lang): [string, string] => [
        lang,
        withBase(paths.briefing(lang, id)),
      ]),
  );
}

function Languages({ id }: { id: string }) {
  const { languages, title } = loadBriefing(id);
  return (
    <ul>
      {languages.filter(isLanguage).map((lang) => (
        <li key={lang} lang={lang} dir={directionOf(lang)}>
          <a href={withBase(paths.briefing(lang, id))} hrefLang={lang}>
            {nameLanguage(lang)}: {plainIn(title, lang)}
          </a>
        </li>
      ))}
    </ul>
  );
}

import { languages } from "@/i18n/languages";
import { createWords } from "@/i18n/translator";
import { listBriefings, loadBriefing } from "@/lib/briefing/load";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";

/** The page for an address that leads nowhere: says so in every language and shows what there is. */
export function NotFound() {
  const briefings = listBriefings().map(loadBriefing);
  return (
    <main className="page page-text">
      {languages.map((lang, index) => {
        const words = createWords(lang);
        const Title = index === 0 ? "h1" : "h2";
        return (
          <section key={lang} lang={lang}>
            <Title className="page-title">{words("NotFound.title")}</Title>
            <p className="page-lead">{words("NotFound.lead")}</p>
            {briefings.map((briefing) => (
              <ul key={briefing.id}>
                <li>
                  <a href={withBase(paths.briefing(lang, briefing.id))}>
                    {briefing.title[lang]}
                  </a>
                </li>
                {briefing.places.map((place) => (
                  <li key={place.id}>
                    <a
                      href={withBase(paths.place(lang, briefing.id, place.id))}
                    >
                      {place.name[lang]}
                    </a>
                  </li>
                ))}
                <li>
                  <a href={withBase(paths.table(lang, briefing.id))}>
                    {words("Site.table")}
                  </a>
                </li>
                <li>
                  <a href={withBase(paths.sources(lang, briefing.id))}>
                    {words("Site.sources")}
                  </a>
                </li>
              </ul>
            ))}
          </section>
        );
      })}
    </main>
  );
}

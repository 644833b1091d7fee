import { directionOf } from "@/i18n/languages";
import { describeDate } from "@/lib/dates/describe";
import { paths } from "@/lib/url/paths";
import { absoluteUrl, pinnedVersion, withCurrentBase } from "@/lib/url/site";
import type { PageView } from "../page/view-files";
import { EmbedMap } from "./embed-map";
import { EmbedRecords } from "./embed-records";

type EmbedDocumentProps = PageView & { styles: string; script: string };

/** The whole embed: title, map, legend, all records with their sources, disclaimer, date. */
export function EmbedDocument({ styles, script, ...page }: EmbedDocumentProps) {
  const { briefing, lang, words, place, view } = page;
  const title = briefing.title[lang] ?? briefing.id;
  const full = absoluteUrl(
    place === null
      ? paths.briefing(lang, briefing.id)
      : paths.place(lang, briefing.id, place.id),
  );
  const oembed = (format: string) =>
    absoluteUrl(paths.oembed(lang, briefing.id, view, format));
  return (
    <html
      lang={lang}
      dir={directionOf(lang)}
      data-script={paths.fromEmbed("map.js")}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>
          {place === null ? title : `${place.name[lang]}: ${title}`}
        </title>
        <meta name="robots" content="noindex" />
        {/* Without an icon the browser would ask for one: a request too many. */}
        <link rel="icon" href="data:," />
        <link rel="canonical" href={full} />
        <link
          rel="alternate"
          type="application/json+oembed"
          href={oembed("json")}
        />
        <link rel="alternate" type="text/xml+oembed" href={oembed("xml")} />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </head>
      <body className="explorer embed">
        <header className="embed-title">
          <h1>
            <a href={full} target="_blank" rel="noopener">
              {title}
            </a>
          </h1>
        </header>
        <main className="embed-main">
          <EmbedMap {...page} />
          <EmbedRecords {...page} />
        </main>
        <footer className="embed-foot">
          <p>{briefing.disclaimer[lang]}</p>
          <p>
            {words("Site.dataOf", {
              date: describeDate(briefing.dated, lang).text,
              version: briefing.version,
            })}
            . {words(`Site.${briefing.status}`)}.{" "}
            <a href={full} target="_blank" rel="noopener">
              {words("Embed.full")}
            </a>
          </p>
          {pinnedVersion !== null && (
            // Filled by the script if a newer version exists; otherwise the date above says all.
            <p
              className="embed-newer"
              data-version={pinnedVersion}
              data-versions={withCurrentBase(paths.versionList(briefing.id))}
            />
          )}
        </footer>
      </body>
    </html>
  );
}

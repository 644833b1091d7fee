import { directionOf } from "@/i18n/languages";
import { paths } from "@/lib/url/paths";
import {
  absoluteUrl,
  isLocalSite,
  pinnedVersion,
  withBase,
  withCurrentBase,
} from "@/lib/url/site";
import { plainIn, textIn } from "@/lib/text/text-in";
import type { ViewFile } from "@/wording/page/view-files";
import { EmbedMap } from "./embed-map";
import { EmbedRecords } from "./embed-records";
import { DataStatus } from "../page/data-status";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";
import { PublisherLogo } from "../page/publisher-logo";

type EmbedDocumentProps = ViewFile & {
  views: readonly string[];
  styles: string;
  /** Rules that take the place of the script where there is none. */
  targetStyles: string;
  script: string;
};

/** The whole embed: title, map, legend, all records with their sources, disclaimer, date. */
export function EmbedDocument({
  views,
  styles,
  targetStyles,
  script,
  ...page
}: EmbedDocumentProps) {
  const { briefing, lang, words, place, view } = page;
  const title = plainIn(briefing.title, lang);
  const path =
    place === null
      ? paths.briefing(lang, briefing.id)
      : paths.place(lang, briefing.id, place.id);
  // Without an address of its own, the site is where the embed is.
  const full = isLocalSite ? withBase(path) : absoluteUrl(path);
  const oembed = (format: string) =>
    absoluteUrl(paths.oembed(lang, briefing.id, view, format));
  return (
    <html
      lang={lang}
      dir={directionOf(lang)}
      data-script={paths.fromEmbed("map.js")}
      data-views={views.join(" ")}
      data-view={view}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        {/* The sooner it runs, the sooner it asks for the second one. */}
        <script dangerouslySetInnerHTML={{ __html: script }} />
        <title>
          {place === null ? title : `${plainIn(place.name, lang)}: ${title}`}
        </title>
        <meta name="robots" content="noindex" />
        {/* Without an icon the browser would ask for one: a request too many. */}
        <link rel="icon" href="data:," />
        <link rel="canonical" href={absoluteUrl(path)} />
        <link
          rel="alternate"
          type="application/json+oembed"
          href={oembed("json")}
        />
        <link rel="alternate" type="text/xml+oembed" href={oembed("xml")} />
        {/* A first frame with nothing but the title would hold the map's back. */}
        <link rel="expect" href="#map" blocking="render" />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
        <noscript>
          <style dangerouslySetInnerHTML={{ __html: targetStyles }} />
        </noscript>
      </head>
      <body className="explorer embed">
        <header className="embed-title">
          <h1>
            <a href={full} target="_blank" rel="noopener" data-full="">
              <InLanguage {...textIn(briefing.title, lang)} />
            </a>
          </h1>
        </header>
        <main className="embed-main">
          <EmbedMap {...page} />
          <EmbedRecords
            {...page}
            // Our page of the source has the way to the passage. It also opens in a frame that may
            // open no windows, and can be corrected when a source moves, which a pinned embed can't.
            hrefOf={({ id }) =>
              withBase(`${paths.sources(lang, briefing.id)}#${id}`)
            }
          />
        </main>
        <footer className="embed-foot">
          {briefing.publisher.logo && (
            <p>
              <PublisherLogo briefing={briefing} lang={lang} />
            </p>
          )}
          <DataStatus briefing={briefing} lang={lang} words={words}>
            <a href={full} target="_blank" rel="noopener" data-full="">
              <Phrase {...words.marked("Embed.full")} />
            </a>
          </DataStatus>
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

import type { ReactNode } from "react";
import { directionOf } from "@/i18n/languages";
import { paths } from "@/lib/url/paths";
import { absoluteUrl, isLocalSite } from "@/lib/url/site";
import { plainIn, textIn } from "@/lib/text/text-in";
import { EmbedMap } from "../embed/embed-map";
import { EmbedRecords } from "../embed/embed-records";
import {
  sayMapNumber,
  sayOrganisation,
} from "@/wording/clearance/say-clearance";
import { sayStatus } from "@/wording/clearance/say-status";
import type { ViewFile } from "@/wording/page/view-files";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";
import { PublisherLogo } from "../page/publisher-logo";
import { SpatialDescription } from "../spatial/spatial-description";

type OneFileDocumentProps = ViewFile & {
  views: readonly string[];
  head: ReactNode;
  foot: ReactNode;
};

/** The embed as a file to keep: title, map, all records with their sources, disclaimer, status. */
export function OneFileDocument({
  views,
  head,
  foot,
  ...page
}: OneFileDocumentProps) {
  const { briefing, lang, words, place, view } = page;
  const title = plainIn(briefing.title, lang);
  const full = absoluteUrl(
    place === null
      ? paths.briefing(lang, briefing.id)
      : paths.place(lang, briefing.id, place.id),
  );
  return (
    <html
      lang={lang}
      dir={directionOf(lang)}
      data-views={views.join(" ")}
      data-view={view}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>
          {place === null ? title : `${plainIn(place.name, lang)}: ${title}`}
        </title>
        <link rel="icon" href="data:," />
        {head}
      </head>
      <body className="explorer embed">
        <header className="embed-title">
          {briefing.status !== "cleared" && (
            <p>
              <strong>
                <Phrase {...words.marked("Report.draft")} />
              </strong>
            </p>
          )}
          <h1>
            <a href={full} target="_blank" rel="noopener" data-full="">
              {title}
            </a>
          </h1>
        </header>
        <main className="embed-main">
          <EmbedMap {...page} />
          <EmbedRecords {...page} hrefOf={({ url }) => url} isWhole />
          <SpatialDescription {...page} isBrief />
        </main>
        <footer className="embed-foot">
          {briefing.publisher.logo && (
            <p>
              <PublisherLogo briefing={briefing} lang={lang} />
            </p>
          )}
          <p>
            {sayOrganisation(briefing, lang)}{" "}
            <InLanguage {...textIn(briefing.disclaimer, lang)} />
          </p>
          <p>
            {sayStatus(page)} {sayMapNumber(page)}{" "}
            <Phrase
              {...words.marked(isLocalSite ? "Address.live" : "Report.live")}
            />{" "}
            <a href={full} target="_blank" rel="noopener">
              {full}
            </a>
          </p>
        </footer>
        {foot}
      </body>
    </html>
  );
}

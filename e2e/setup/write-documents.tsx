import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { PathnameContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { Fragment, type ComponentType, type ReactNode } from "react";
import { prerender } from "react-dom/static";
import LanguageLayout from "@/app/[lang]/layout";
import BriefingLayout from "@/app/[lang]/[briefing]/layout";
import ExplorerLayout from "@/app/[lang]/[briefing]/(explorer)/layout";
import OverviewPage from "@/app/[lang]/[briefing]/(explorer)/page";
import PlacePage from "@/app/[lang]/[briefing]/(explorer)/[place]/page";
import HistoryLayout from "@/app/[lang]/[briefing]/[...history]/layout";
import HistoryPage from "@/app/[lang]/[briefing]/[...history]/page";
import AboutPage from "@/app/[lang]/[briefing]/about/page";
import DisagreementsPage from "@/app/[lang]/[briefing]/disagreements/page";
import EventsPage from "@/app/[lang]/[briefing]/events/page";
import OrganisationsPage from "@/app/[lang]/[briefing]/organisations/[[...organisation]]/page";
import PeoplePage from "@/app/[lang]/[briefing]/people/[[...person]]/page";
import SearchPage from "@/app/[lang]/[briefing]/search/page";
import SourcesPage from "@/app/[lang]/[briefing]/sources/page";
import TableLayout from "@/app/[lang]/[briefing]/table/layout";
import TablePage from "@/app/[lang]/[briefing]/table/page";
import TimelineLayout from "@/app/[lang]/[briefing]/timeline/layout";
import TimelinePage from "@/app/[lang]/[briefing]/timeline/page";
import { renderEmbed } from "@/components/embed/render-embed";
import { renderOneFile } from "@/components/one-file/render-one-file";
import { writeFigure } from "@/documents/figure/write-figure";
import { answerOEmbed } from "@/documents/oembed/answer-oembed";
import { writeFeed } from "@/documents/versions/atom-feed";
import { loadBriefing } from "@/lib/load/load";
import { openPage, type OpenPage } from "@/wording/page/open-page";
import { chooseView } from "@/wording/page/view-files";

/*
 * tsx e2e/setup/write-documents.tsx FOLDER BRIEFING: writes a page of each kind, embeds and files of a
 * briefing of DATA_DIR, as the server draws them, without a build. What the browser's scripts of a
 * page would do is not in them; embeds and the map in one file have theirs.
 */

type Params = Record<string, string | string[]>;
type Route = ComponentType<{ params: Promise<never> }>;

/** Of the pages that have one of their own, by name. */
const layouts = new Map([
  ["table", TableLayout],
  ["timeline", TimelineLayout],
  ["versions", HistoryLayout],
]);

const [, , folder = "", id = ""] = process.argv;
const page = openPage({ lang: "en", briefing: id });
const { briefing } = page;
const of = { lang: page.lang, briefing: briefing.id };

for (const [name, text] of await makeDocuments(page)) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function makeDocuments(page: OpenPage): Promise<[string, string][]> {
  const documents: [string, string][] = [];
  for (const [name, route, more] of listRoutes())
    documents.push([`${name}.html`, await render(name, route, more)]);
  for (const view of ["overview", briefing.places[0]?.id ?? ""]) {
    const file = (ending: string) => chooseView(page, view + ending);
    documents.push(
      [`embed/${view}.html`, await renderEmbed(file(".html"))],
      [`one-file/${view}.html`, await renderOneFile(file(".html"))],
      [`figure/${view}.svg`, await text(await writeFigure(file("-page.svg")))],
      [`oembed/${view}.json`, await answerOEmbed(file(".json")).text()],
    );
  }
  documents.push(["feed.xml", writeFeed(briefing.id, page.lang)]);
  return documents;
}

/** A page of each kind, with what is in its path. */
function listRoutes(): [name: string, route: Route, params?: Params][] {
  const { places, persons, organisations, disagreements } = loadBriefing(
    briefing.id,
  );
  const some = <One, Made>(list: readonly One[], make: (one: One) => Made[]) =>
    list.slice(0, 1).flatMap(make);
  return (
    [
      ["start", OverviewPage],
      ...some(places, ({ id }) => [["place", PlacePage, { place: id }]]),
      ["table", TablePage],
      ["timeline", TimelinePage],
      ["events", EventsPage],
      ...some(disagreements, () => [["disagreements", DisagreementsPage]]),
      ...some(persons, ({ id }) => [
        ["people", PeoplePage],
        ["person", PeoplePage, { person: [id] }],
      ]),
      ...some(organisations, ({ id }) => [
        ["organisations", OrganisationsPage],
        ["organisation", OrganisationsPage, { organisation: [id] }],
      ]),
      ["search", SearchPage],
      ["sources", SourcesPage],
      ["about", AboutPage],
      ["versions", HistoryPage, { history: ["versions"] }],
    ] as const
  ).map((one) => one as unknown as [string, Route, Params?]);
}

async function render(
  name: string,
  Page: Route,
  more: Params = {},
): Promise<string> {
  const params = Promise.resolve({ ...of, ...more }) as Promise<never>;
  const page = <Page params={params} />;
  const Layout = layouts.get(name) ?? Fragment;
  const content = <Layout>{page}</Layout>;
  const isExplorer = name === "start" || name === "place";
  const { prelude } = await prerender(
    <Around path={`/en/${briefing.id}/${name === "start" ? "" : `${name}/`}`}>
      <LanguageLayout params={params}>
        <BriefingLayout params={params}>
          {isExplorer ? (
            <ExplorerLayout params={params}>{content}</ExplorerLayout>
          ) : (
            content
          )}
        </BriefingLayout>
      </LanguageLayout>
    </Around>,
  );
  return new Response(prelude).text();
}

/** What Next tells the components of a page: its address. */
function Around({ path, children }: { path: string; children: ReactNode }) {
  return (
    <AppRouterContext.Provider value={{} as never}>
      <PathnameContext.Provider value={path}>
        {children}
      </PathnameContext.Provider>
    </AppRouterContext.Provider>
  );
}

async function text({ body }: { body: Uint8Array | string }): Promise<string> {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}

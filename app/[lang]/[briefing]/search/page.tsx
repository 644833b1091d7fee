import type { Metadata } from "next";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/wording/page/open-page";
import { TextPage } from "@/components/page/text-page";
import { EntryList } from "@/components/search/entry-list";
import { SearchResults } from "@/components/search/search-results";
import { openSearch } from "@/components/search/site-search";
import { paths } from "@/lib/url/paths";
import { plainIn } from "@/lib/text/text-in";
import { Phrase } from "@/components/page/phrase";
import { OtherSearches } from "@/components/search/other-searches";
import { listOtherBriefings } from "@/wording/page/briefing-cards";
import { withBase } from "@/lib/url/site";

type PageProps = { params: Promise<BriefingParams> };

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const page = openPage(await params);
  return describePage(page, {
    title: `${page.words("Search.title")}: ${plainIn(page.briefing.title, page.lang)}`,
    description: page.words("Search.lead"),
    path: paths.search,
  });
}

export default async function SearchPage({ params }: PageProps) {
  const page = openPage(await params);
  const { briefing, lang, words } = page;
  const others = listOtherBriefings(briefing.id, lang);
  return (
    <TextPage
      title={<Phrase {...words.marked("Search.title")} />}
      lead={<Phrase {...words.marked("Search.lead")} />}
      isLive
    >
      <SearchResults {...openSearch(briefing.id, lang, words)} />
      <div className="entry-all">
        <EntryList {...page} />
      </div>
      {others.length > 0 && (
        <OtherSearches
          title={words("Site.otherMaps")}
          others={others.map((other) => ({
            title: other.title.text,
            href: withBase(paths.search(other.lang, other.id)),
            lang: other.lang,
          }))}
        />
      )}
    </TextPage>
  );
}

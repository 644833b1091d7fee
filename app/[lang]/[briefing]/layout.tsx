import type { ReactNode } from "react";
import { PublisherLogo } from "@/components/page/publisher-logo";
import { SiteFooter } from "@/components/page/site-footer";
import { ServedAddresses } from "@/components/page/served-addresses";
import { SiteHeader } from "@/components/page/site-header";
import { NoteCards } from "@/components/record/note-cards";
import { SkipLink } from "@/components/page/skip-link";
import { StaticContent } from "@/components/page/static-content";
import { formatBriefingLook } from "@/lib/map/briefing-look";
import { openPage, type BriefingParams } from "@/wording/page/open-page";
import { listBriefingsIn } from "@/wording/page/page-languages";
import { SiteSearch } from "@/components/search/site-search";
import { PinnedNote } from "@/components/versions/pinned-note";

type LayoutProps = { children: ReactNode; params: Promise<BriefingParams> };

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { lang: string } }) {
  return listBriefingsIn(params.lang).map((briefing) => ({ briefing }));
}

export default async function BriefingLayout({
  children,
  params,
}: LayoutProps) {
  const page = openPage(await params);
  const { lang, languages, briefing, words } = page;
  return (
    <>
      <style
        dangerouslySetInnerHTML={{ __html: formatBriefingLook(briefing) }}
      />
      <ServedAddresses />
      <SkipLink words={words} />
      <SiteHeader
        briefing={briefing}
        languages={languages}
        lang={lang}
        words={words}
        logo={
          briefing.publisher.logo && (
            <StaticContent>
              <PublisherLogo briefing={briefing} lang={lang} />
            </StaticContent>
          )
        }
        search={<SiteSearch briefing={briefing.id} lang={lang} words={words} />}
      />
      <PinnedNote {...page} />
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
      <NoteCards full={words("Note.full")} />
      <SiteFooter briefing={briefing} lang={lang} words={words} />
    </>
  );
}

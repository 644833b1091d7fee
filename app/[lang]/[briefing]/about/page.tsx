import type { Metadata } from "next";
import { About } from "@/components/page/about";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/wording/page/open-page";
import { TextPage } from "@/components/page/text-page";
import { paths } from "@/lib/url/paths";
import { loadBaseMapSources } from "@/lib/load/boundaries-record";
import { listRegionDisputes } from "@/lib/load/region-disputes";
import { plainIn } from "@/lib/text/text-in";
import { Phrase } from "@/components/page/phrase";

type PageProps = { params: Promise<BriefingParams> };

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const page = openPage(await params);
  return describePage(page, {
    title: `${page.words("About.title")}: ${plainIn(page.briefing.title, page.lang)}`,
    description: plainIn(page.briefing.summary, page.lang),
    path: paths.about,
  });
}

export default async function AboutPage({ params }: PageProps) {
  const page = openPage(await params);
  return (
    <TextPage title={<Phrase {...page.words.marked("About.title")} />}>
      <About
        {...page}
        sources={loadBaseMapSources(page.briefing.boundaries)}
        disputes={listRegionDisputes(page.briefing)}
      />
    </TextPage>
  );
}

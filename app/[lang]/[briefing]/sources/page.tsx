import type { Metadata } from "next";
import { SourceList } from "@/components/sources/source-list";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/components/page/open-page";
import { TextPage } from "@/components/page/text-page";
import { paths } from "@/lib/url/paths";

type PageProps = { params: Promise<BriefingParams> };

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const page = openPage(await params);
  return describePage(page, {
    title: `${page.words("Sources.title")}: ${page.briefing.title[page.lang]}`,
    description: page.words("Sources.lead"),
    path: paths.sources,
  });
}

export default async function SourcesPage({ params }: PageProps) {
  const page = openPage(await params);
  return (
    <TextPage
      title={page.words("Sources.title")}
      lead={page.words("Sources.lead")}
    >
      <SourceList {...page} />
    </TextPage>
  );
}

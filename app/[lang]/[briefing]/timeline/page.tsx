import type { Metadata } from "next";
import { Timeline } from "@/components/timeline/timeline";
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
    title: `${page.words("Timeline.title")}: ${page.briefing.title[page.lang]}`,
    description: page.words("Timeline.lead"),
    path: paths.timeline,
  });
}

export default async function TimelinePage({ params }: PageProps) {
  const page = openPage(await params);
  return (
    <TextPage
      wide
      title={page.words("Timeline.title")}
      lead={page.words("Timeline.lead")}
    >
      <Timeline {...page} />
    </TextPage>
  );
}

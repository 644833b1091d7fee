import type { Metadata } from "next";
import { EventList } from "@/components/events/event-list";
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
    title: `${page.words("Events.title")}: ${page.briefing.title[page.lang]}`,
    description: page.words("Events.lead"),
    path: paths.events,
  });
}

export default async function EventsPage({ params }: PageProps) {
  const page = openPage(await params);
  return (
    <TextPage
      title={page.words("Events.title")}
      lead={page.words("Events.lead")}
    >
      <EventList {...page} />
    </TextPage>
  );
}

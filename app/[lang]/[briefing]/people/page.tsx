import type { Metadata } from "next";
import { PersonList } from "@/components/actors/actor-lists";
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
    title: `${page.words("People.title")}: ${page.briefing.title[page.lang]}`,
    description: page.words("People.lead"),
    path: paths.people,
  });
}

export default async function PeoplePage({ params }: PageProps) {
  const page = openPage(await params);
  return (
    <TextPage
      title={page.words("People.title")}
      lead={page.words("People.lead")}
    >
      <PersonList {...page} />
    </TextPage>
  );
}

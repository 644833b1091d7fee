import type { Metadata } from "next";
import { OrganisationList } from "@/components/actors/actor-lists";
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
    title: `${page.words("Organisations.title")}: ${page.briefing.title[page.lang]}`,
    description: page.words("Organisations.lead"),
    path: paths.organisations,
  });
}

export default async function OrganisationsPage({ params }: PageProps) {
  const page = openPage(await params);
  return (
    <TextPage
      title={page.words("Organisations.title")}
      lead={page.words("Organisations.lead")}
    >
      <OrganisationList {...page} />
    </TextPage>
  );
}

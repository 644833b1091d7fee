import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OrganisationPage } from "@/components/actors/organisation-page";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/components/page/open-page";
import { TextPage } from "@/components/page/text-page";
import { loadBriefing } from "@/lib/briefing/load";
import { paths } from "@/lib/url/paths";

type PageProps = { params: Promise<BriefingParams & { organisation: string }> };

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: BriefingParams }) {
  return loadBriefing(params.briefing).organisations.map(({ id }) => ({
    organisation: id,
  }));
}

async function openOrganisation(params: PageProps["params"]) {
  const { organisation: id, ...rest } = await params;
  const page = openPage(rest);
  const organisation = page.briefing.organisations.find((one) => one.id === id);
  return organisation === undefined ? notFound() : { page, organisation };
}

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const { page, organisation } = await openOrganisation(params);
  const { lang, briefing } = page;
  return describePage(page, {
    title: `${organisation.name[lang]}: ${briefing.title[lang]}`,
    description: organisation.part[lang] ?? "",
    path: (tag, id) => paths.organisation(tag, id, organisation.id),
  });
}

export default async function OrganisationRoute({ params }: PageProps) {
  const { page, organisation } = await openOrganisation(params);
  return (
    <TextPage title={organisation.name[page.lang] ?? organisation.id}>
      <OrganisationPage {...page} organisation={organisation} />
    </TextPage>
  );
}

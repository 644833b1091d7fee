import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OrganisationList } from "@/components/actors/actor-lists";
import { OrganisationPage } from "@/components/actors/organisation-page";
import { defineTextPage } from "@/components/page/define-text-page";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/wording/page/open-page";
import { TextPage } from "@/components/page/text-page";
import { loadBriefing } from "@/lib/load/load";
import { paths } from "@/lib/url/paths";
import { plainIn, textIn } from "@/lib/text/text-in";
import { InLanguage } from "@/components/page/in-language";

type PageProps = {
  params: Promise<BriefingParams & { organisation?: string[] }>;
};

const list = defineTextPage({
  name: "Organisations",
  path: paths.organisations,
  Content: OrganisationList,
});

export const dynamicParams = false;

/** The list and the organisations in one route: an export refuses a route that has no page. */
export function generateStaticParams({ params }: { params: BriefingParams }) {
  const { organisations } = loadBriefing(params.briefing);
  return [
    { organisation: [] },
    ...organisations.map(({ id }) => ({ organisation: [id] })),
  ];
}

/** Null for the list of all. */
async function openOrganisation(params: PageProps["params"]) {
  const { organisation: [id] = [], ...rest } = await params;
  if (id === undefined) return null;
  const page = openPage(rest);
  const organisation = page.briefing.organisations.find((one) => one.id === id);
  return organisation === undefined ? notFound() : { page, organisation };
}

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const opened = await openOrganisation(params);
  if (opened === null) return list.generateMetadata({ params });
  const { page, organisation } = opened;
  const { lang, briefing } = page;
  return describePage(page, {
    title: `${plainIn(organisation.name, lang)}: ${plainIn(briefing.title, lang)}`,
    description: plainIn(organisation.part, lang),
    path: (tag, id) => paths.organisation(tag, id, organisation.id),
  });
}

export default async function OrganisationRoute({ params }: PageProps) {
  const opened = await openOrganisation(params);
  if (opened === null) return <list.Page params={params} />;
  const { page, organisation } = opened;
  return (
    <TextPage title={<InLanguage {...textIn(organisation.name, page.lang)} />}>
      <OrganisationPage {...page} organisation={organisation} />
    </TextPage>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonPage } from "@/components/actors/person-page";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/components/page/open-page";
import { TextPage } from "@/components/page/text-page";
import { loadBriefing } from "@/lib/briefing/load";
import { paths } from "@/lib/url/paths";

type PageProps = { params: Promise<BriefingParams & { person: string }> };

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: BriefingParams }) {
  return loadBriefing(params.briefing).persons.map(({ id }) => ({
    person: id,
  }));
}

async function openPerson(params: PageProps["params"]) {
  const { person: id, ...rest } = await params;
  const page = openPage(rest);
  const person = page.briefing.persons.find((one) => one.id === id);
  return person === undefined ? notFound() : { page, person };
}

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const { page, person } = await openPerson(params);
  const { lang, briefing } = page;
  return describePage(page, {
    title: `${person.name[lang]}: ${briefing.title[lang]}`,
    description: person.titles[0]?.text[lang] ?? briefing.summary[lang] ?? "",
    path: (tag, id) => paths.person(tag, id, person.id),
  });
}

export default async function PersonRoute({ params }: PageProps) {
  const { page, person } = await openPerson(params);
  return (
    <TextPage title={person.name[page.lang] ?? person.id}>
      <PersonPage {...page} person={person} />
    </TextPage>
  );
}

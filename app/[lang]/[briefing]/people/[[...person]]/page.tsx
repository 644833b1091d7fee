import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonList } from "@/components/actors/actor-lists";
import { PersonPage } from "@/components/actors/person-page";
import { sayDatedTitles } from "@/wording/record/say-dated-titles";
import { defineTextPage } from "@/components/page/define-text-page";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/wording/page/open-page";
import { TextPage } from "@/components/page/text-page";
import { loadBriefing } from "@/lib/load/load";
import { paths } from "@/lib/url/paths";
import { plainIn, textIn } from "@/lib/text/text-in";
import { InLanguage } from "@/components/page/in-language";

type PageProps = { params: Promise<BriefingParams & { person?: string[] }> };

const list = defineTextPage({
  name: "People",
  path: paths.people,
  Content: PersonList,
});

export const dynamicParams = false;

/** The list and the persons in one route: an export refuses a route that has no page. */
export function generateStaticParams({ params }: { params: BriefingParams }) {
  const persons = loadBriefing(params.briefing).persons;
  return [{ person: [] }, ...persons.map(({ id }) => ({ person: [id] }))];
}

/** Null for the list of all. */
async function openPerson(params: PageProps["params"]) {
  const { person: [id] = [], ...rest } = await params;
  if (id === undefined) return null;
  const page = openPage(rest);
  const person = page.briefing.persons.find((one) => one.id === id);
  return person === undefined ? notFound() : { page, person };
}

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const opened = await openPerson(params);
  if (opened === null) return list.generateMetadata({ params });
  const { page, person } = opened;
  const { lang, briefing } = page;
  return describePage(page, {
    title: `${plainIn(person.name, lang)}: ${plainIn(briefing.title, lang)}`,
    description:
      sayDatedTitles(person, page)
        .map(({ text }) => text)
        .join("; ") || plainIn(briefing.summary, lang),
    path: (tag, id) => paths.person(tag, id, person.id),
  });
}

export default async function PersonRoute({ params }: PageProps) {
  const opened = await openPerson(params);
  if (opened === null) return <list.Page params={params} />;
  const { page, person } = opened;
  return (
    <TextPage title={<InLanguage {...textIn(person.name, page.lang)} />}>
      <PersonPage {...page} person={person} />
    </TextPage>
  );
}

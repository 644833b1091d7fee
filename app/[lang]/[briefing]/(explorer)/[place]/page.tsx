import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlaceRecord } from "@/components/explorer/place-record";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/wording/page/open-page";
import { loadBriefing } from "@/lib/load/load";
import { paths } from "@/lib/url/paths";
import { participationsIn } from "@/lib/views/place-marks";
import { plainIn } from "@/lib/text/text-in";

type PageProps = { params: Promise<BriefingParams & { place: string }> };

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: BriefingParams }) {
  return loadBriefing(params.briefing).places.map((place) => ({
    place: place.id,
  }));
}

async function openPlace(params: PageProps["params"]) {
  const { place: id, ...rest } = await params;
  const page = openPage(rest);
  const place = page.briefing.places.find((one) => one.id === id);
  return place === undefined ? notFound() : { page, place };
}

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const { page, place } = await openPlace(params);
  const { lang, briefing } = page;
  const roles = participationsIn(briefing.occasion, place);
  return describePage(page, {
    title: `${plainIn(place.name, lang)}: ${plainIn(briefing.title, lang)}`,
    description:
      roles.map(({ statement }) => plainIn(statement, lang)).join(" ") ||
      plainIn(briefing.summary, lang),
    path: (tag, id) => paths.place(tag, id, place.id),
    view: place.id,
  });
}

export default async function PlacePage({ params }: PageProps) {
  const { page, place } = await openPlace(params);
  return <PlaceRecord {...page} place={place} />;
}

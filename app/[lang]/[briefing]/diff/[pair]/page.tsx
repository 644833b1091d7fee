import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/components/page/open-page";
import { TextPage } from "@/components/page/text-page";
import { VersionDiff } from "@/components/versions/version-diff";
import { paths } from "@/lib/url/paths";
import {
  findPair,
  listPairs,
  namePair,
} from "@/lib/versions/describe-versions";
import { loadVersions } from "@/lib/versions/load-versions";

type DiffParams = BriefingParams & { pair: string };
type PageProps = { params: Promise<DiffParams> };

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: BriefingParams }) {
  return listPairs(loadVersions(params.briefing)).map((pair) => ({
    pair: namePair(pair),
  }));
}

async function openDiff(params: PageProps["params"]) {
  const { pair: name, ...rest } = await params;
  const page = openPage(rest);
  const pair = findPair(loadVersions(page.briefing.id), name);
  if (pair === undefined) notFound();
  const [before, after] = [pair.before.version, pair.after.version];
  const title = page.words("Versions.diffTitle", { before, after });
  return { page, pair, title };
}

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const { page, pair, title } = await openDiff(params);
  return describePage(page, {
    title: `${title}: ${page.briefing.title[page.lang]}`,
    description: page.words("Versions.diffLead"),
    path: (lang, id) =>
      paths.diff(lang, id, pair.before.version, pair.after.version),
  });
}

export default async function DiffPage({ params }: PageProps) {
  const { page, pair, title } = await openDiff(params);
  return (
    <TextPage title={title} lead={page.words("Versions.diffLead")}>
      <VersionDiff page={page} pair={pair} />
    </TextPage>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { defineTextPage } from "@/components/page/define-text-page";
import { FoldOpener } from "@/components/page/fold-opener";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/wording/page/open-page";
import { TextPage } from "@/components/page/text-page";
import { VersionDiff } from "@/components/versions/version-diff";
import { VersionList } from "@/components/versions/version-list";
import { paths } from "@/lib/url/paths";
import { findPair, listPairs, namePair } from "@/lib/versions/version-pairs";
import { loadVersions } from "@/lib/load/load-versions";
import { plainIn } from "@/lib/text/text-in";

/** `versions`, or `diff` with a pair of versions. */
type HistoryParams = BriefingParams & { history: string[] };
type PageProps = { params: Promise<HistoryParams> };

const list = defineTextPage({
  name: "Versions",
  path: paths.versions,
  Content: VersionList,
});

export const dynamicParams = false;

/**
 * The list of versions and their differences in one route: an export refuses a route that has no
 * page, and a first version differs from none.
 */
export function generateStaticParams({ params }: { params: BriefingParams }) {
  const pairs = listPairs(loadVersions(params.briefing));
  return [
    { history: ["versions"] },
    ...pairs.map((pair) => ({ history: ["diff", namePair(pair)] })),
  ];
}

/** Null for the list of versions. */
async function openDiff(params: PageProps["params"]) {
  const { history, ...rest } = await params;
  const [name, pairName = "", ...more] = history;
  if (name === "versions" && history.length === 1) return null;
  if (name !== "diff" || more.length > 0) notFound();
  const page = openPage(rest);
  const pair = findPair(loadVersions(page.briefing.id), pairName);
  if (pair === undefined) notFound();
  const [before, after] = [pair.before.version, pair.after.version];
  const title = page.words("Versions.diffTitle", { before, after });
  return { page, pair, title };
}

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const opened = await openDiff(params);
  if (opened === null) return list.generateMetadata({ params });
  const { page, pair, title } = opened;
  return describePage(page, {
    title: `${title}: ${plainIn(page.briefing.title, page.lang)}`,
    description: page.words("Versions.diffLead"),
    path: (lang, id) =>
      paths.diff(lang, id, pair.before.version, pair.after.version),
  });
}

export default async function HistoryPage({ params }: PageProps) {
  const opened = await openDiff(params);
  if (opened === null) return <list.Page params={params} />;
  const { page, pair, title } = opened;
  return (
    <>
      <TextPage title={title}>
        <VersionDiff page={page} pair={pair} />
      </TextPage>
      <FoldOpener />
    </>
  );
}

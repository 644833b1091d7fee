import type { Metadata } from "next";
import { Overview } from "@/components/explorer/overview";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/wording/page/open-page";
import { paths } from "@/lib/url/paths";

type PageProps = { params: Promise<BriefingParams> };

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const page = openPage(await params);
  return describePage(page, {
    title: page.briefing.title[page.lang] ?? "",
    description: page.briefing.summary[page.lang] ?? "",
    path: paths.briefing,
  });
}

export default async function OverviewPage({ params }: PageProps) {
  return <Overview {...openPage(await params)} />;
}

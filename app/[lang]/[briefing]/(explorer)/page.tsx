import type { Metadata } from "next";
import { Overview } from "@/components/explorer/overview";
import { describePage } from "@/components/page/describe-page";
import { openPage, type BriefingParams } from "@/wording/page/open-page";
import { paths } from "@/lib/url/paths";
import { plainIn } from "@/lib/text/text-in";

type PageProps = { params: Promise<BriefingParams> };

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  const page = openPage(await params);
  return describePage(page, {
    title: plainIn(page.briefing.title, page.lang),
    description: plainIn(page.briefing.summary, page.lang),
    path: paths.briefing,
  });
}

export default async function OverviewPage({ params }: PageProps) {
  return <Overview {...openPage(await params)} />;
}

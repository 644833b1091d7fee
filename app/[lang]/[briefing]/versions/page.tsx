import type { Metadata } from "next";
import { VersionList } from "@/components/versions/version-list";
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
    title: `${page.words("Versions.title")}: ${page.briefing.title[page.lang]}`,
    description: page.words("Versions.lead"),
    path: paths.versions,
  });
}

export default async function VersionsPage({ params }: PageProps) {
  const page = openPage(await params);
  return (
    <TextPage
      title={page.words("Versions.title")}
      lead={page.words("Versions.lead")}
    >
      <VersionList {...page} />
    </TextPage>
  );
}

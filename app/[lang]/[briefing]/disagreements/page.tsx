import type { Metadata } from "next";
import { DisagreementList } from "@/components/disagreements/disagreement-list";
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
    title: `${page.words("Disagreements.title")}: ${page.briefing.title[page.lang]}`,
    description: page.words("Disagreements.lead"),
    path: paths.disagreements,
  });
}

export default async function DisagreementsPage({ params }: PageProps) {
  const page = openPage(await params);
  return (
    <TextPage
      title={page.words("Disagreements.title")}
      lead={page.words("Disagreements.lead")}
    >
      <DisagreementList {...page} />
    </TextPage>
  );
}

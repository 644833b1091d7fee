import type { Metadata } from "next";
import { FactTable } from "@/components/table/fact-table";
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
    title: `${page.words("Table.title")}: ${page.briefing.title[page.lang]}`,
    description: page.words("Table.lead"),
    path: paths.table,
  });
}

export default async function TablePage({ params }: PageProps) {
  const page = openPage(await params);
  return (
    <TextPage
      title={page.words("Table.title")}
      lead={page.words("Table.lead")}
      wide
    >
      <FactTable {...page} />
    </TextPage>
  );
}

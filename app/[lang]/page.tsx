import type { Metadata } from "next";
import { BriefingIndex } from "@/components/page/briefing-index";
import { describeIndex } from "@/components/page/describe-index";
import { readLanguage } from "@/i18n/languages";

type PageProps = { params: Promise<{ lang: string }> };

export async function generateMetadata({
  params,
}: PageProps): Promise<Metadata> {
  return describeIndex(readLanguage((await params).lang));
}

export default async function IndexPage({ params }: PageProps) {
  return <BriefingIndex lang={readLanguage((await params).lang)} />;
}

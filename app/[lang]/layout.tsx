import "@/components/page/type.css";
import "@/components/page/page.css";
import "@/components/page/lists.css";
import "@/components/page/page-index.css";
import "@/components/record/record.css";
import "@/components/record/record-links.css";
import "@/components/map/map.css";
import "@/components/map/controls.css";
import "@/browser/leaflet/live.css";
import "@/components/explorer/explorer.css";
import "@/components/explorer/map-filter.css";
import "@/components/embed/embed-dialog.css";
import "@/components/download/download-menu.css";
import "@/components/search/search.css";
import "@/components/timeline/timeline.css";
import "@/components/table/table.css";
import "@/components/versions/versions.css";
import "@/components/page/print.css";
import type { ReactNode } from "react";
import { PageDocument } from "@/components/page/page-document";
import { listPageLanguages } from "@/wording/page/page-languages";
import { readLanguage } from "@/i18n/languages";

type LayoutProps = { children: ReactNode; params: Promise<{ lang: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listPageLanguages().map((lang) => ({ lang }));
}

export default async function LanguageLayout({
  children,
  params,
}: LayoutProps) {
  const lang = readLanguage((await params).lang);
  return <PageDocument lang={lang}>{children}</PageDocument>;
}

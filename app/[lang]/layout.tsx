import type { ReactNode } from "react";
import { PageDocument } from "@/components/page/page-document";
import { pageSheets } from "@/components/page/page-sheets";
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
  return (
    <PageDocument lang={lang} sheets={pageSheets}>
      {children}
    </PageDocument>
  );
}

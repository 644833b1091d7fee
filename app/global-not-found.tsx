import type { Metadata } from "next";
import { NotFound } from "@/components/page/not-found";
import { PageDocument } from "@/components/page/page-document";
import { bareSheets } from "@/components/page/page-sheets";
import { listPageLanguages } from "@/wording/page/page-languages";
import { baseLanguage } from "@/lib/messages/catalogue";

export const metadata: Metadata = { title: "404", robots: { index: false } };

export default function GlobalNotFound() {
  const [main = baseLanguage] = listPageLanguages();
  return (
    <PageDocument lang={main} sheets={bareSheets}>
      <NotFound />
    </PageDocument>
  );
}

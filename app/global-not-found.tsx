import "@/components/page/type.css";
import "@/components/page/page.css";
import type { Metadata } from "next";
import { NotFound } from "@/components/page/not-found";
import { PageDocument } from "@/components/page/page-document";
import { listPageLanguages } from "@/wording/page/page-languages";
import { languages } from "@/i18n/languages";

export const metadata: Metadata = { title: "404", robots: { index: false } };

export default function GlobalNotFound() {
  const [main = languages[0]] = listPageLanguages();
  return (
    <PageDocument lang={main}>
      <NotFound />
    </PageDocument>
  );
}

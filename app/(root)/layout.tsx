import "@/components/page/type.css";
import "@/components/page/page.css";
import type { ReactNode } from "react";
import { PageDocument } from "@/components/page/page-document";
import { listPageLanguages } from "@/wording/page/page-languages";
import { languages } from "@/i18n/languages";

export default function RootLayout({ children }: { children: ReactNode }) {
  const [main = languages[0]] = listPageLanguages();
  return <PageDocument lang={main}>{children}</PageDocument>;
}

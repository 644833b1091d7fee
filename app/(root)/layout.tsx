import "@/components/page/type.css";
import "@/components/page/page.css";
import type { ReactNode } from "react";
import { PageDocument } from "@/components/page/page-document";
import { languages } from "@/i18n/languages";

export default function RootLayout({ children }: { children: ReactNode }) {
  return <PageDocument lang={languages[0]}>{children}</PageDocument>;
}

import type { ReactNode } from "react";
import { PageDocument } from "@/components/page/page-document";
import { bareSheets } from "@/components/page/page-sheets";
import { listPageLanguages } from "@/wording/page/page-languages";
import { baseLanguage } from "@/lib/messages/catalogue";

export default function RootLayout({ children }: { children: ReactNode }) {
  const [main = baseLanguage] = listPageLanguages();
  return (
    <PageDocument lang={main} sheets={bareSheets}>
      {children}
    </PageDocument>
  );
}

import type { ReactNode } from "react";
import { directionOf } from "@/i18n/languages";
import { PageStyles } from "./page-styles";

/** The HTML document of a page, with its styles in its head. */
export function PageDocument({
  lang,
  sheets,
  children,
}: {
  lang: string;
  sheets: readonly string[];
  children: ReactNode;
}) {
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <PageStyles sheets={sheets} />
      </head>
      <body>{children}</body>
    </html>
  );
}

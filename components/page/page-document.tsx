import type { ReactNode } from "react";
import { directionOf } from "@/i18n/languages";
import { formatLabelStyles } from "@/lib/map/label-styles";
import { fillNames } from "@/lib/theme/fills";
import { formatTheme } from "@/lib/theme/tokens";

/** The HTML document of a page, with the palette and the sizes of labels in its head. */
export function PageDocument({
  lang,
  children,
}: {
  lang: string;
  children: ReactNode;
}) {
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <style
          dangerouslySetInnerHTML={{
            __html: formatTheme(fillNames) + formatLabelStyles(),
          }}
        />
      </head>
      <body>{children}</body>
    </html>
  );
}

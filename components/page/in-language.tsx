import { Fragment } from "react";
import { directionOf, nameLanguage } from "@/i18n/languages";
import type { TextIn } from "@/lib/text/text-in";

/** A text of the briefing; one in another language than the page's says so, to programs and readers. */
export function InLanguage({ text, lang }: TextIn) {
  if (lang === undefined) return text;
  return (
    <span lang={lang} dir={directionOf(lang)}>
      {text} <small>({nameLanguage(lang)})</small>
    </span>
  );
}

/** Several texts, each in its language, with something between them. */
export function AllInLanguage({
  texts,
  between,
}: {
  texts: readonly TextIn[];
  between: string;
}) {
  return texts.map((one, index) => (
    <Fragment key={index}>
      {index > 0 && between}
      <InLanguage {...one} />
    </Fragment>
  ));
}

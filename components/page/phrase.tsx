import { directionOf } from "@/i18n/languages";
import type { TextIn } from "@/lib/text/text-in";

/** A message of the interface as text of a page; one that its language lacks is marked as English. */
export function Phrase({ text, lang }: TextIn) {
  if (lang === undefined) return text;
  return (
    <span lang={lang} dir={directionOf(lang)}>
      {text}
    </span>
  );
}

import { nameLanguage } from "@/i18n/languages";
import type { TextIn } from "@/lib/text/text-in";

/** A text of the briefing in a file: one in another language than the file's says so after it. */
export function markLanguage({ text, lang }: TextIn): string {
  return lang === undefined ? text : `${text} (${nameLanguage(lang)})`;
}

import type { Person } from "@/lib/briefing/model";
import { describeDate } from "@/lib/dates/describe";
import { titleAfterName } from "@/lib/views/title-text";
import type { OpenPage } from "@/wording/page/open-page";
import { sayDate } from "@/wording/record/say-date";

/** All titles in which sources show a person, each with its time: none is of all time. */
export function sayDatedTitles(
  { titles }: Person,
  { lang, words }: Pick<OpenPage, "lang" | "words">,
): string {
  return titles
    .map(({ text, known }) => {
      const title = titleAfterName(text[lang] ?? "", lang);
      return `${title} (${sayDate(describeDate(known, lang), words)})`;
    })
    .join("; ");
}

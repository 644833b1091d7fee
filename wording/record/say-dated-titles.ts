import type { Person } from "@/lib/briefing/model";
import { describeDate } from "@/lib/dates/describe";
import { titleAfterName } from "@/lib/views/title-text";
import { textIn, type TextIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";
import { sayDate } from "@/wording/record/say-date";

/** All titles in which sources show a person, each with its time: none is of all time. */
export function sayDatedTitles(
  { titles }: Person,
  { lang, words }: Pick<OpenPage, "lang" | "words">,
): TextIn[] {
  return titles.map(({ text, known }) => {
    const title = titleAfterName(textIn(text, lang), lang);
    const date = sayDate(describeDate(known, lang), words);
    return { ...title, text: `${title.text} (${date})` };
  });
}

import type { Person, Title } from "../briefing/model";
import { overlapInTime } from "../dates/span";
import { titleAfterName } from "./title-text";
import { textIn, type TextIn } from "../text/text-in";

/**
 * The titles that sources show a person in at a time (EDTF), all of them: none is chosen. A title is
 * held then if the time at which it is known shares a moment with that time. A title known for the
 * month of an event's day is shown, and so is one known for a day of an event's month: the sources
 * date both as closely as they can, and nothing in them says that they differ. A title that is known
 * only for another time is never one that was held then.
 */
export function titlesAt(
  { titles }: Pick<Person, "titles">,
  date: string,
): readonly Title[] {
  return titles.filter(({ known }) => overlapInTime(known, date));
}

/** Some titles as they follow a name in a language. */
export function sayTitles(
  titles: readonly Pick<Title, "text">[],
  lang: string,
): TextIn[] {
  return titles.map(({ text }) => titleAfterName(textIn(text, lang), lang));
}

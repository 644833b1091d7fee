import type { Words } from "@/i18n/translator";
import type { Briefing, Participation, Place } from "@/lib/briefing/model";
import { textIn, type TextIn } from "@/lib/text/text-in";
import { listWhere } from "@/lib/views/part-summary";
import { listEvents, participationsIn } from "@/lib/views/place-marks";
import { sayTitles, titlesAt } from "@/lib/views/titles-at";
import { sayWhere } from "./say-part";

/** A piece of an answer; what is not known is told apart from what is. */
export type AnswerPiece = TextIn & { isUnknown?: boolean };

/** Who came for a place, or as what, one line for each of its roles in the occasion. */
export function sayRoleAnswers(
  { occasion }: Briefing,
  place: Place,
  lang: string,
  words: Words,
): AnswerPiece[][] {
  const roles = participationsIn(occasion, place);
  if (roles.length === 0)
    return [[{ ...words.marked("Occasion.roleNotFound"), isUnknown: true }]];
  return roles.map((one) => {
    const answer = sayRole(one, occasion.date, lang, words);
    const label = textIn(one.role.label, lang);
    return roles.length === 1 || answer === null
      ? (answer ?? [textIn(one.role.meaning, lang)])
      : [label, { text: " · " }, ...answer];
  });
}

/** The persons with their titles, or else the level; null where no source tells of either. */
function sayRole(
  { persons, level }: Participation,
  date: string,
  lang: string,
  words: Words,
): AnswerPiece[] | null {
  if (persons.length > 0)
    return persons.flatMap((person, index) => [
      ...(index === 0 ? [] : [{ text: "; " }]),
      textIn(person.name, lang),
      ...sayTitles(titlesAt(person, date), lang).flatMap((title) => [
        { text: ", " },
        title,
      ]),
    ]);
  if (level === undefined) return null;
  return [
    textIn(level, lang),
    { text: ", " },
    { ...words.marked("Record.nameNotStated"), isUnknown: true },
  ];
}

/** What a place did in the shown phase: how many events, as on the map, where and when. */
export function sayPartAnswer(
  { phase }: Briefing,
  place: Place,
  lang: string,
  words: Words,
): AnswerPiece[] {
  const own = place.involvements.filter((one) => one.phase === phase);
  if (own.length === 0)
    return [{ ...words.marked("Lens.partNotFound"), isUnknown: true }];
  const events = listEvents(own);
  const count = words.marked("Record.eventsAt", { count: events.length });
  const where = sayWhere(listWhere(events, lang), words);
  return events.length === 0 ? [count] : [count, { text: `: ${where}` }];
}

/** An answer as plain text. */
export function plainAnswer(pieces: readonly AnswerPiece[]): string {
  return pieces.map(({ text }) => text).join("");
}

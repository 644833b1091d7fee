import type {
  Briefing,
  BriefingEvent,
  LocalText,
  Organisation,
  Person,
  Phase,
  Place,
} from "../briefing/model";
import { foldWords } from "./fold";
import { stem } from "./stem";
import { plainIn } from "../text/text-in";

/** What a briefing says of its records in one language, each as plain sentences. */
export function createSayings(briefing: Briefing, lang: string) {
  const say = (text: LocalText): string => plainIn(text, lang);
  const organisation = (one: Organisation | undefined): string[] =>
    one === undefined
      ? []
      : [one.name, one.abbreviation].flatMap((text) => (text ? say(text) : []));
  return {
    place: (place: Place): string[] =>
      [...place.participations, ...place.involvements].flatMap((one) => [
        say(one.role.label),
        say(one.statement),
      ]),
    person: ({ titles }: Person): string[] =>
      titles.flatMap((title) => [
        say(title.text),
        ...organisation(title.organisation),
      ]),
    organisation: (one: Organisation): string[] => [
      say(one.part),
      ...one.participations.map(({ statement }) => say(statement)),
    ],
    event: ({ summary }: BriefingEvent): string[] => [say(summary)],
    phase: ({ summary, statements }: Phase): string[] =>
      [summary, ...statements.map(({ text }) => text)].map(say),
    /** All sentences in which an abbreviation may be explained. */
    summaries: [...briefing.phases, ...briefing.events].map(({ summary }) =>
      say(summary),
    ),
  };
}

/** Shorter words tell one record from another too seldom for the bytes that they take. */
const shortest = 4;

/** The stems of some sentences, without those that are known already. */
export function listStems(
  sentences: readonly string[],
  known: readonly string[],
): string[] {
  const stemsOf = (texts: readonly string[]): string[] =>
    texts
      .flatMap(foldWords)
      // Days and years are found by the date of an event.
      .filter((word) => word.length >= shortest && !/^\d+$/.test(word))
      .map(stem);
  const stems = new Set(stemsOf(sentences));
  for (const one of stemsOf(known)) stems.delete(one);
  return [...stems].sort();
}

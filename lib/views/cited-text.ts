import type { Briefing, Evidence, LocalText } from "../briefing/model";
import { paths } from "../url/paths";
import { withBase } from "../url/site";
import {
  citeNumbers,
  type CitedNumbers,
  type NoteList,
} from "../citations/note-list";

/** A sentence with the numbers of its notes, and the disagreements of its sources. */
export type CitedText = CitedNumbers & {
  id: string;
  text: string;
  /** How many sources bear it out, without those that contradict it. */
  support: number;
  /** What sources disagree on, and the page that shows both sides. */
  disagreements: { id: string; question: string; href: string }[];
};

/** The statement of a record in a language, its evidence numbered in the list of notes. */
export function citeStatement(
  briefing: Briefing,
  id: string,
  text: LocalText,
  evidence: readonly Evidence[],
  lang: string,
  notes: NoteList,
): CitedText {
  return {
    id,
    text: text[lang] ?? "",
    ...citeNumbers(notes, evidence),
    support: countSupport(evidence),
    disagreements: linkDisagreements(briefing, id, lang),
  };
}

/** The disagreements that touch a record, each with the address at which both sides stand. */
export function linkDisagreements(
  briefing: Briefing,
  id: string,
  lang: string,
): CitedText["disagreements"] {
  return briefing.disagreements
    .filter((one) => one.touches.includes(id))
    .map((one) => ({
      id: one.id,
      question: one.question[lang] ?? "",
      href: `${withBase(paths.disagreements(lang, briefing.id))}#${one.id}`,
    }));
}

/** Different sources among the evidence that bear a statement out. */
export function countSupport(evidence: readonly Evidence[]): number {
  const supporting = evidence.filter(({ stance }) => stance === "supports");
  return new Set(supporting.map(({ source }) => source.id)).size;
}

import type { Briefing, Evidence, LocalText, Phase } from "../briefing/model";
import { paths } from "../url/paths";
import { withBase } from "../url/site";
import {
  citeNumbers,
  type CitedNumbers,
  type NoteList,
} from "../citations/note-list";
import { plainIn, textIn, type TextIn } from "../text/text-in";

/** A sentence with the numbers of its notes, and the disagreements of its sources. */
export type CitedText = CitedNumbers &
  TextIn & {
    id: string;
    /** How many sources bear it out, without those that contradict it. */
    support: number;
    /** What sources disagree on, and the page that shows both sides. */
    disagreements: { id: string; question: string; href: string }[];
  };

/** A phase with what it is, point by point. */
export type CitedPhase = { summary: CitedText; statements: CitedText[] };

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
    ...citeEvidence(text, evidence, lang, notes),
    disagreements: linkDisagreements(briefing, id, lang),
  };
}

/** What a phase is: its summary, then each of its statements; questions are about the phase as a whole. */
export function citePhase(
  briefing: Briefing,
  { id, summary, evidence, statements }: Phase,
  lang: string,
  notes: NoteList,
): CitedPhase {
  return {
    summary: citeStatement(briefing, id, summary, evidence, lang, notes),
    statements: statements.map((one, index) => ({
      ...citeEvidence(one.text, one.evidence, lang, notes),
      id: `${id}-${index + 1}`,
      disagreements: [],
    })),
  };
}

function citeEvidence(
  text: LocalText,
  evidence: readonly Evidence[],
  lang: string,
  notes: NoteList,
) {
  return {
    ...textIn(text, lang),
    ...citeNumbers(notes, evidence),
    support: countSupport(evidence),
  };
}

/** The disagreements that touch a record, each with the address at which both sides are. */
export function linkDisagreements(
  briefing: Briefing,
  id: string,
  lang: string,
): CitedText["disagreements"] {
  return briefing.disagreements
    .filter((one) => one.touches.includes(id))
    .map((one) => ({
      id: one.id,
      question: plainIn(one.question, lang),
      href: `${withBase(paths.disagreements(lang, briefing.id))}#${one.id}`,
    }));
}

/** Different sources among the evidence that bear a statement out. */
export function countSupport(evidence: readonly Evidence[]): number {
  const supporting = evidence.filter(({ stance }) => stance === "supports");
  return new Set(supporting.map(({ source }) => source.id)).size;
}

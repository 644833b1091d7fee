import type { Evidence } from "../briefing/model";
import { describeDate, type DescribedDate } from "../dates/describe";
import { sourceTitle } from "./source-title";
import { linkToFragment } from "./text-fragment";
import { plainIn, type TextIn } from "../text/text-in";

/** A numbered note under a text: one piece of evidence, in words of the page's language. */
export type Note = Pick<Evidence, "fragment" | "stance" | "shows"> & {
  number: number;
  source: {
    id: string;
    title: TextIn;
    publisher: string;
    date: DescribedDate | null;
    /** Address of the whole document; null where no link can be given. */
    url: string | null;
  };
  locator: string | null;
  /** Language of the fragment. */
  lang: string;
  /** Address of the passage; null where no link can be given. */
  href: string | null;
  retrieved: DescribedDate;
};

/** Numbers evidence in the order in which a page cites it; the same evidence keeps its number. */
export type NoteList = {
  /** The numbers for some evidence, without repetition, in ascending order. */
  cite: (evidence: readonly Evidence[]) => number[];
  notes: () => Note[];
};

/** The numbers behind a statement. */
export type CitedNumbers = {
  notes: number[];
  /** Those of them that are cited here for the first time: the way back from a note leads here. */
  firstNotes: number[];
};

/** Cites evidence, and tells which of its numbers are new. */
export function citeNumbers(
  list: NoteList,
  evidence: readonly Evidence[],
): CitedNumbers {
  const known = list.notes().length;
  const notes = list.cite(evidence);
  return { notes, firstNotes: notes.filter((number) => number > known) };
}

/** An empty list of notes for one page in one language. */
export function createNoteList(lang: string): NoteList {
  const numbers = new Map<string, number>();
  const notes: Note[] = [];

  const citeOne = (evidence: Evidence): number => {
    const key = [
      evidence.source.id,
      evidence.locator,
      evidence.fragment,
      evidence.language,
      evidence.stance,
      evidence.shows,
    ].join("\n");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = notes.length + 1;
    numbers.set(key, number);
    notes.push(createNote(number, evidence, lang));
    return number;
  };
  return {
    cite: (evidence) =>
      [...new Set(evidence.map(citeOne))].sort((a, b) => a - b),
    notes: () => [...notes],
  };
}

function createNote(number: number, evidence: Evidence, lang: string): Note {
  const { source, locator, fragment, language, stance, shows } = evidence;
  return {
    number,
    source: {
      id: source.id,
      title: sourceTitle(source, lang),
      publisher: plainIn(source.publisher, lang),
      date: source.date === undefined ? null : describeDate(source.date, lang),
      url: source.url ?? null,
    },
    locator: locator ?? null,
    fragment,
    lang: language,
    stance,
    shows,
    href:
      source.url === undefined ? null : linkToFragment(source.url, fragment),
    retrieved: describeDate(source.retrieved, lang),
  };
}

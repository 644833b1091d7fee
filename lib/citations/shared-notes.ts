import type { Evidence } from "../briefing/model";
import { groupNotes, type NotesOfSource } from "./group-notes";
import { createNoteList, type Note, type NoteList } from "./note-list";

/** A note that several records share: in which of them it is cited, by their position from 0. */
export type SharedNote = { note: Note; records: number[] };

/** A document that several records cite. */
export type SharedDocument = {
  source: NotesOfSource["source"];
  /** The records in which it, or a passage of it, is cited. */
  records: number[];
  /** Those that cite the document as one note, without its passages. */
  whole: number[];
  /** The notes that quote it. */
  passages: SharedNote[];
};

type Shared<View> = { views: View[]; documents: SharedDocument[] };

/**
 * The numbers that a record shows, as it cites them: of notes with their passage, and of documents as
 * a whole.
 */
export type ShownNotes = { quoted: number[]; whole: number[] };

/**
 * One list of notes for several records, each of which numbers from 1 those that it shows, in the
 * order of the list: document by document, the whole one before its passages, and first what comes
 * first in any record. Whoever shows the list for one record leaves out the others' notes and counts.
 * What any record quotes is quoted for all;
 * what none does is one note for a document, if it does not contradict.
 */
export function shareNotes<View>(
  lang: string,
  records: readonly ((list: NoteList) => View)[],
  listShown: (view: View) => ShownNotes,
): Shared<View> {
  const list = createNoteList(lang);
  const shown = records.map((view) => listShown(view(list)));
  const isQuoted = new Set(shown.flatMap(({ quoted }) => quoted));
  const hasPassage = ({ number, stance }: Note): boolean =>
    isQuoted.has(number) || stance === "contradicts";
  const cited = shown.map(
    ({ quoted, whole }) => new Set([...quoted, ...whole]),
  );
  const isCited = ({ number }: Note): boolean =>
    cited.some((own) => own.has(number));
  const citing = (notes: readonly Note[]): number[] =>
    cited.flatMap((own, index) =>
      notes.some(({ number }) => own.has(number)) ? [index] : [],
    );
  const rankOf = ({ number }: Note): number =>
    Math.min(
      ...shown.map(({ quoted, whole }) => {
        const rank = [...quoted, ...whole].indexOf(number);
        return rank < 0 ? Infinity : rank;
      }),
    );
  const notesInOrder = list
    .notes()
    .filter(isCited)
    .sort((one, other) => rankOf(one) - rankOf(other));
  const groups = groupNotes(notesInOrder).map(({ source, notes }) => ({
    source,
    notes,
    rest: notes.filter((one) => !hasPassage(one)),
    passages: notes.filter(hasPassage),
  }));
  /** Notes that are one in the list, in its order. */
  const entries = groups.flatMap(({ rest, passages }) => [
    ...(rest.length > 0 ? [rest] : []),
    ...passages.map((one) => [one]),
  ]);
  return {
    views: records.map((view, index) => {
      const own = entries.filter((notes) => citing(notes).includes(index));
      const place = (number: number): number =>
        own.findIndex((notes) => notes.some((one) => one.number === number));
      const cite = (evidence: readonly Evidence[]): number[] =>
        [
          ...new Set(list.cite(evidence).map((number) => place(number) + 1)),
        ].sort((one, other) => one - other);
      return view({ ...list, cite });
    }),
    documents: groups.map(({ source, notes, rest, passages }) => ({
      source,
      records: citing(notes),
      whole: citing(rest),
      passages: passages.map((note) => ({ note, records: citing([note]) })),
    })),
  };
}

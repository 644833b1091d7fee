import type { Note } from "./note-list";

/** The notes that cite one document, with what all of them share. */
export type NotesOfSource = { source: Note["source"]; notes: Note[] };

/** Notes by their document, in the order in which a text first cites it. */
export function groupNotes(notes: readonly Note[]): NotesOfSource[] {
  const groups = new Map<string, NotesOfSource>();
  for (const note of notes) {
    const { source } = note;
    const group = groups.get(source.id) ?? { source, notes: [] };
    group.notes.push(note);
    groups.set(source.id, group);
  }
  return [...groups.values()];
}

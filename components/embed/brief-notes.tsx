import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import { Fragment, sayOrigin } from "../record/notes";

type BriefNotesProps = {
  notes: readonly Note[];
  /** Ids of the places in whose records a note is cited, by its number. */
  citedIn: ReadonlyMap<number, string>;
  lang: string;
  words: Words;
};

/**
 * One list of notes for all records of an embed. Titles lead to the source as a whole, in a window
 * of its own: the embed itself must stay what it is.
 */
export function BriefNotes({ notes, citedIn, lang, words }: BriefNotesProps) {
  return (
    <ol className="notes" role="list">
      {notes.map((note) => (
        <li key={note.number} data-for={citedIn.get(note.number)}>
          <span className="note-number">{note.number}</span>
          <span className="note-body">
            {note.source.url === null ? (
              note.source.title
            ) : (
              <a href={note.source.url} target="_blank" rel="noopener">
                {note.source.title}
              </a>
            )}
            . <span className="note-about">{sayOrigin(note, words)}:</span>{" "}
            <Fragment note={note} lang={lang} words={words} />
          </span>
        </li>
      ))}
    </ol>
  );
}

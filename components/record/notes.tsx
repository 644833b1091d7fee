import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import { sayDate } from "./say-date";

type NotesProps = { notes: readonly Note[]; scope: string; lang: string; words: Words };

/** The notes of a record: source, date, the source's own words, and the way to the passage. */
export function Notes({ notes, scope, lang, words }: NotesProps) {
  return (
    <ol className="notes" role="list">
      {notes.map((note) => (
        <li key={note.number} id={`${scope}-note-${note.number}`} tabIndex={-1}>
          <span className="note-number">{note.number}</span>
          <span className="note-body">
            {note.source.title}.{" "}
            <span className="note-about">
              {note.source.publisher},{" "}
              {note.source.date === null
                ? words("Note.undated")
                : sayDate(note.source.date, words)}
              {note.locator === null ? "" : `, ${note.locator}`}.
            </span>
            <q className="note-quote" lang={note.lang === lang ? undefined : note.lang}>
              {note.fragment}
            </q>
            {note.stance === "contradicts" && (
              <span className="tag">{words("Note.contradicts")}</span>
            )}{" "}
            {note.href === null ? (
              <span className="note-about">({words("Note.noLink")})</span>
            ) : (
              <a href={note.href} rel="noopener external">
                {words("Note.open")}
              </a>
            )}{" "}
            <span className="note-about">
              {words("Note.retrieved", { date: sayDate(note.retrieved, words) })}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

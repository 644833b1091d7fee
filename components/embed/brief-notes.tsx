import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import { Fragment } from "../record/notes";
import { sayOrigin } from "@/wording/record/say-origin";
import { InLanguage } from "../page/in-language";

type BriefNotesProps = {
  notes: readonly Note[];
  /** Ids of the places in whose records a note is cited, by its number. */
  citedIn: ReadonlyMap<number, string>;
  /** Where the title of a source leads; null for nowhere. */
  hrefOf: (source: Note["source"]) => string | null;
  lang: string;
  words: Words;
};

/**
 * One list of notes for all records of an embed. Titles open in a window of their own: the embed
 * itself must stay what it is.
 */
export function BriefNotes({
  notes,
  citedIn,
  hrefOf,
  lang,
  words,
}: BriefNotesProps) {
  return (
    <ol className="notes" role="list">
      {notes.map((note) => (
        <li key={note.number} data-for={citedIn.get(note.number)}>
          <b>{note.number}</b>{" "}
          <div>
            <Title source={note.source} href={hrefOf(note.source)} />.{" "}
            <span className="note-about">{sayOrigin(note, words)}:</span>{" "}
            <Fragment note={note} lang={lang} words={words} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Title({
  source,
  href,
}: {
  source: Note["source"];
  href: string | null;
}) {
  return href === null ? (
    <InLanguage {...source.title} />
  ) : (
    <a href={href} target="_blank">
      <InLanguage {...source.title} />
    </a>
  );
}

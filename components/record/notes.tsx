import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import { wayBackTo } from "./cited";
import { sayOrigin } from "@/wording/record/say-origin";
import { sayDate } from "@/wording/record/say-date";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

export type NotesProps = {
  notes: readonly Note[];
  scope: string;
  lang: string;
  words: Words;
  /** Whether the numbers in the text are places to return to; an embed's and a step's are not. */
  hasWayBack?: boolean;
};

/** The notes of a record: source, date, the source's own words, and the way to the passage. */
export function Notes({
  notes,
  scope,
  lang,
  words,
  hasWayBack = false,
}: NotesProps) {
  // On paper the first note of a source has the address, which would fill pages behind each.
  const listed = new Map(
    [...notes].reverse().map((note) => [note.source.id, note]),
  );
  return (
    <ol className="notes" role="list">
      {notes.map((note) => (
        <li
          key={note.number}
          id={`${scope}-note-${note.number}`}
          tabIndex={-1}
          data-source={note.source.id}
        >
          <span className="note-number">{note.number}</span>{" "}
          <span className="note-body">
            <InLanguage {...note.source.title} />.{" "}
            <span className="note-about">{sayOrigin(note, words)}:</span>{" "}
            <Fragment note={note} lang={lang} words={words} />{" "}
            {note.href === null ? (
              <span className="note-about">
                (<Phrase {...words.marked("Note.noLink")} />)
              </span>
            ) : (
              <a href={note.href} rel="noopener external">
                <span className="screen-only">
                  <Phrase {...words.marked("Note.open")} />
                </span>
                {listed.get(note.source.id) === note && (
                  <span className="paper-only">{note.source.url}</span>
                )}
              </a>
            )}{" "}
            <span className="note-about">
              <Phrase
                {...words.marked("Note.retrieved", {
                  date: sayDate(note.retrieved, words),
                })}
              />
            </span>
            {hasWayBack && (
              <>
                {" "}
                <a
                  className="note-back screen-only"
                  role="doc-backlink"
                  href={`#${wayBackTo(scope, note.number)}`}
                  aria-label={words("Note.back", { number: note.number })}
                >
                  ↩
                </a>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

type FragmentProps = { note: Note; lang: string; words: Words };

/** The source's own words in its own language, whether they say otherwise or show only a part. */
export function Fragment({ note, lang, words }: FragmentProps) {
  return (
    <>
      <Quote
        text={note.fragment}
        lang={note.lang === lang ? undefined : note.lang}
        words={words}
      />
      {note.stance === "contradicts" && (
        <>
          {" "}
          <span className="tag">
            <Phrase {...words.marked("Note.contradicts")} />
          </span>
        </>
      )}
      {note.shows === "read" && (
        <>
          {" "}
          <span className="note-about">
            <Phrase {...words.marked("Note.read")} />
          </span>
        </>
      )}
    </>
  );
}

type QuoteProps = { text: string; lang: string | undefined; words: Words };

/** Words in quotation marks, which are in the text: those that a browser draws are not copied. */
export function Quote({ text, lang, words }: QuoteProps) {
  const [open = "", close = ""] = words("Report.quote", { text: "\n" }).split(
    "\n",
  );
  return (
    <>
      {open}
      <q lang={lang}>{text}</q>
      {close}
    </>
  );
}

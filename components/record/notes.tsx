import type { Words } from "@/i18n/translator";
import { groupNotes, type NotesOfSource } from "@/lib/citations/group-notes";
import type { Note } from "@/lib/citations/note-list";
import { mostFrequent } from "@/lib/text/most-frequent";
import { sayDate } from "@/wording/record/say-date";
import { sayLocator } from "@/wording/record/say-locator";
import { wayBackTo } from "./cited";
import { InLanguage } from "../page/in-language";
import { Phrase } from "../page/phrase";

export type NotesProps = {
  notes: readonly Note[];
  scope: string;
  lang: string;
  words: Words;
  /** Whether the numbers in the text are places to return to; a step's are not. */
  hasWayBack?: boolean;
};

/**
 * The notes of a record, one entry a document: its title, origin and address, and below it the
 * passages by their numbers. The day of access stands once, and only others at their document.
 */
export function Notes({ notes, ...props }: NotesProps) {
  const { words } = props;
  const groups = groupNotes(notes);
  const usual = mostFrequent(groups.map((group) => sayAccess(group, words)));
  return (
    <>
      <p className="note-about notes-retrieved">
        <Phrase {...words.marked("Note.retrievedAll", { date: usual })} />
      </p>
      <ol className="notes" role="list">
        {groups.map((group) => (
          <Document
            key={group.source.id}
            group={group}
            usual={usual}
            {...props}
          />
        ))}
      </ol>
    </>
  );
}

/** When the passages of a document were read. */
function sayAccess({ notes }: NotesOfSource, words: Words): string {
  return [
    ...new Set(notes.map(({ retrieved }) => sayDate(retrieved, words))),
  ].join(", ");
}

type DocumentProps = Omit<NotesProps, "notes"> & {
  group: NotesOfSource;
  /** The day of access that is said for all. */
  usual: string;
};

function Document({ group, usual, ...props }: DocumentProps) {
  const { source, notes } = group;
  const { words } = props;
  const date =
    source.date === null ? words("Note.undated") : sayDate(source.date, words);
  const access = sayAccess(group, words);
  return (
    <li data-source={source.id}>
      <p className="note-source">
        <InLanguage {...source.title} />.{" "}
        <span className="note-about">
          {source.publisher}, {date}
          {access !== usual && (
            <>
              ; <Phrase {...words.marked("Note.retrieved", { date: access })} />
            </>
          )}
          {source.url === null && (
            <>
              {" "}
              (<Phrase {...words.marked("Note.noLink")} />)
            </>
          )}
        </span>
        {source.url !== null && (
          <>
            {" "}
            <span className="paper-only">{source.url}</span>
          </>
        )}
      </p>
      <ul className="note-passages" role="list">
        {notes.map((note) => (
          <Passage key={note.number} note={note} {...props} />
        ))}
      </ul>
    </li>
  );
}

function Passage({
  note,
  scope,
  lang,
  words,
  hasWayBack = false,
}: Omit<NotesProps, "notes"> & { note: Note }) {
  return (
    <li id={`${scope}-note-${note.number}`} tabIndex={-1}>
      <span className="note-number">{note.number}</span>{" "}
      <span className="note-body">
        {note.locator !== null && (
          <>
            <span className="note-about">
              {sayLocator(note.locator, words)}:
            </span>{" "}
          </>
        )}
        <Fragment note={note} lang={lang} words={words} />
        {note.href !== null && (
          <>
            {" "}
            <a
              className="screen-only"
              href={note.href}
              rel="noopener external"
              aria-label={words("Note.openNumber", { number: note.number })}
            >
              <Phrase {...words.marked("Note.open")} />
            </a>
          </>
        )}
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

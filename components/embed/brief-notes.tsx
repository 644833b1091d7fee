import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import type { SharedDocument, SharedNote } from "@/lib/citations/shared-notes";
import { Fragment } from "../record/notes";
import { sayLocator } from "@/wording/record/say-locator";
import { sayOrigin } from "@/wording/record/say-origin";
import { InLanguage } from "../page/in-language";

type BriefNotesProps = {
  documents: readonly SharedDocument[];
  /** Where the title of a source leads; null for nowhere. */
  hrefOf: (source: Note["source"]) => string | null;
  lang: string;
  words: Words;
};

/**
 * One list of notes for all records of an embed, one entry a document. The style sheet shows what the
 * open record cites (place-styles.ts) and counts it, so each record has its notes from 1. Titles
 * open in a window of their own: the embed itself must stay what it is.
 */
export function BriefNotes({
  documents,
  hrefOf,
  lang,
  words,
}: BriefNotesProps) {
  return (
    <ol className="notes" role="list">
      {documents.map(({ source, records, whole, passages }) => (
        <li key={source.id} data-in={records.join(" ")}>
          {whole.length > 0 && <i data-in={whole.join(" ")} />}
          <Title source={source} href={hrefOf(source)} />.{" "}
          <span className="note-about">
            {sayOrigin({ source, locator: null }, words)}
          </span>
          {passages.length > 0 && (
            <ul role="list">
              {passages.map((shared) => (
                <Passage
                  key={shared.note.number}
                  {...shared}
                  lang={lang}
                  words={words}
                />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Passage({
  note,
  records,
  lang,
  words,
}: SharedNote & { lang: string; words: Words }) {
  return (
    <li data-in={records.join(" ")}>
      {note.locator !== null && (
        <span className="note-about">{sayLocator(note.locator, words)}: </span>
      )}
      <Fragment note={note} lang={lang} words={words} />
    </li>
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

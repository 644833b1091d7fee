import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import type { ReportNote, ReportSource } from "@/lib/report/content";
import { endSentence } from "@/lib/report/end-sentence";
import { listSources } from "@/lib/report/list-sources";
import { sayOrigin } from "../record/notes";
import { sayDate } from "../record/say-date";

/** A note in the words of a document. */
export function sayReportNote(note: Note, words: Words): ReportNote {
  const isLinked = note.href !== null;
  return {
    number: note.number,
    title: note.source.title,
    source: sayOrigin({ ...note, locator: null }, words),
    origin: sayOrigin(note, words),
    fragment: words("Report.quote", { text: note.fragment }),
    lang: note.lang,
    contradicts:
      note.stance === "contradicts" ? words("Note.contradicts") : null,
    href: note.href,
    linkText: words(isLinked ? "Note.open" : "Note.noLink"),
    retrieved: words("Note.retrieved", {
      date: sayDate(note.retrieved, words),
    }),
  };
}

/** The sources behind some notes, each once, in alphabetical order of the language. */
export function sayReportSources(
  notes: readonly Note[],
  lang: string,
  words: Words,
): ReportSource[] {
  return listSources(notes)
    .map(({ title, publisher, date, url }) => ({
      text: [
        publisher,
        title,
        date === null ? words("Note.undated") : sayDate(date, words),
      ]
        .map(endSentence)
        .join(" "),
      url,
    }))
    .sort((one, other) => one.text.localeCompare(other.text, lang));
}

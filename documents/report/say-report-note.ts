import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import type { ReportNote, ReportSource } from "./report-content";
import { endSentence } from "@/lib/text/end-sentence";
import { capitalise } from "@/lib/text/capitalise";
import { mostFrequent } from "@/lib/text/most-frequent";
import { listSources } from "./list-sources";
import { sayOrigin } from "@/wording/record/say-origin";
import { sayLocator } from "@/wording/record/say-locator";
import { sayDate } from "@/wording/record/say-date";
import { markLanguage } from "@/wording/page/mark-language";

/** A note in the words of a document. */
export function sayReportNote(
  note: Note,
  sources: readonly ReportSource[],
  words: Words,
): ReportNote {
  const { source, fragment, stance, shows, href } = note;
  const locator =
    note.locator === null ? null : sayLocator(note.locator, words);
  const number = sources.find(({ id }) => id === source.id)?.number;
  if (number === undefined)
    throw new Error(`report: ${source.id} is not among the sources listed`);
  return {
    number: note.number,
    title: markLanguage(source.title),
    source: sayOrigin({ ...note, locator: null }, words),
    origin: sayOrigin(note, words),
    citation: [
      ...saySource(source, words),
      ...(locator === null ? [] : [locator]),
    ].join(", "),
    locator,
    fragment: words("Report.quote", { text: fragment }),
    lang: note.lang,
    contradicts: stance === "contradicts" ? words("Note.contradicts") : null,
    read: shows === "read" ? words("Note.read") : null,
    href,
    address: source.url,
    linkText: words(href === null ? "Note.noLink" : "Note.open"),
    retrieved: words("Note.retrieved", {
      date: sayDate(note.retrieved, words),
    }),
    entry: { number, text: words("Report.inSources", { number }) },
  };
}

/** The sources behind some notes, each once, in alphabetical order of the language. */
export function sayReportSources(
  notes: readonly Note[],
  lang: string,
  words: Words,
): ReportSource[] {
  const readOn = sayDays(notes, words);
  const usual = mostFrequent([...readOn.values()]);
  const sayRead = (id: string) => {
    const date = readOn.get(id);
    return date === undefined || date === usual
      ? null
      : words("Note.retrieved", { date });
  };
  return listSources(notes)
    .map((source) => ({
      id: source.id,
      text: saySource(source, words)
        .map((part, index) => (index === 0 ? part : capitalise(part, lang)))
        .map(endSentence)
        .join(" "),
      url: source.url,
      retrieved: sayRead(source.id),
    }))
    .sort((one, other) => one.text.localeCompare(other.text, lang))
    .map((source, index) => ({ ...source, number: index + 1 }));
}

/** When most of the sources of some notes were read. */
export function saySourcesRead(notes: readonly Note[], words: Words): string {
  const date = mostFrequent([...sayDays(notes, words).values()]);
  return date === "" ? "" : words("Note.retrievedAll", { date });
}

/** On which day each source was read, the last of several, by its id. */
function sayDays(notes: readonly Note[], words: Words): Map<string, string> {
  return new Map(
    notes.map(({ source, retrieved }) => [
      source.id,
      sayDate(retrieved, words),
    ]),
  );
}

/** Publisher, title and date of a source. */
function saySource(
  { publisher, title, date }: Note["source"],
  words: Words,
): string[] {
  return [
    publisher,
    markLanguage(title),
    date === null ? words("Note.undated") : sayDate(date, words),
  ];
}

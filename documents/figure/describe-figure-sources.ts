import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import type { FigureSource } from "@/lib/sheet/figure-content";
import { formatNumbers } from "@/lib/text/number-ranges";
import { endSentence } from "@/lib/text/end-sentence";
import { sayDate } from "@/wording/record/say-date";
import { markLanguage } from "@/wording/page/mark-language";

/** The sources behind some notes, each once with the numbers of its notes, by first number. */
export function describeFigureSources(
  notes: readonly Note[],
  words: Words,
): FigureSource[] {
  const bySource = new Map<string, Note[]>();
  for (const note of notes) {
    const list = bySource.get(note.source.id) ?? [];
    bySource.set(note.source.id, [...list, note]);
  }
  return [...bySource.values()].map((list) => ({
    numbers: formatNumbers(list.map(({ number }) => number)),
    text: saySource(list, words),
    url: list[0]?.source.url ?? null,
  }));
}

function saySource(notes: readonly Note[], words: Words): string {
  const source = notes[0]?.source;
  if (source === undefined) return "";
  const { publisher, title, date, url } = source;
  const against = notes.filter(({ stance }) => stance === "contradicts");
  const parts = [
    publisher,
    markLanguage(title),
    date === null ? words("Note.undated") : sayDate(date, words),
  ].map(endSentence);
  return [
    ...parts,
    ...(url === null ? [`(${words("Note.noLink")})`] : []),
    ...(against.length === 0
      ? []
      : [
          `(${words("Note.contradicts")}: ${formatNumbers(against.map(({ number }) => number))})`,
        ]),
  ].join(" ");
}

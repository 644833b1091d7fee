import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import type { FigureSource } from "@/lib/sheet/figure-content";
import { formatNumbers } from "@/lib/text/number-ranges";
import { beginSentence } from "@/lib/text/begin-sentence";
import { endSentence } from "@/lib/text/end-sentence";
import { sayDate } from "@/wording/record/say-date";
import type { ViewPage } from "@/wording/page/view-files";
import { markLanguage } from "@/wording/page/mark-language";

/** The sources behind some notes, each once, and how a text names those of its notes. */
type FigureSources = {
  entries: FigureSource[];
  /** Numbers of the sources of some notes: `1–3, 7`. */
  numbersOf: (notes: readonly number[]) => string;
};

/** Numbers sources in the order in which notes first come from them. */
export function describeFigureSources(
  notes: readonly Note[],
  { lang, words }: Pick<ViewPage, "lang" | "words">,
): FigureSources {
  const bySource = new Map<string, Note[]>();
  for (const note of notes) {
    const list = bySource.get(note.source.id) ?? [];
    bySource.set(note.source.id, [...list, note]);
  }
  const ids = [...bySource.keys()];
  const numberOf = new Map(
    notes.map(({ number, source }) => [number, ids.indexOf(source.id) + 1]),
  );
  return {
    entries: [...bySource.values()].map((list, index) => ({
      number: index + 1,
      text: saySource(list, lang, words),
      url: list[0]?.source.url ?? null,
    })),
    numbersOf: (cited) => {
      const numbers = new Set(cited.flatMap((one) => numberOf.get(one) ?? []));
      return formatNumbers([...numbers].sort((one, other) => one - other));
    },
  };
}

function saySource(notes: readonly Note[], lang: string, words: Words): string {
  const source = notes[0]?.source;
  if (source === undefined) return "";
  const { publisher, title, date, url } = source;
  const parts = [
    publisher,
    markLanguage(title),
    date === null ? words("Note.undated") : sayDate(date, words),
  ].map((part) => endSentence(beginSentence(part, lang)));
  return [
    ...parts,
    ...(url === null ? [`(${words("Note.noLink")})`] : []),
    ...(notes.some(({ stance }) => stance === "contradicts")
      ? [`(${words("Note.contradicts")})`]
      : []),
  ].join(" ");
}

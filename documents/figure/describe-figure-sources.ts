import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import { numberSources } from "@/lib/citations/number-sources";
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
  const { bySource, numbersOf } = numberSources(
    notes,
    ({ source }) => source.id,
  );
  return {
    entries: bySource.map((list, index) => ({
      number: index + 1,
      text: saySource(list, lang, words),
      url: list[0]?.source.url ?? null,
    })),
    numbersOf: (cited) => formatNumbers(numbersOf(cited)),
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

import { createWords } from "@/i18n/translator";
import type { WorkbookWords } from "@/lib/export/sheets/list-sheets";

/** Names and descriptions of the sheets in a language. */
export function createWorkbookWords(lang: string): WorkbookWords {
  const words = createWords(lang);
  return {
    lang,
    name: (sheet) => words(`Data.sheets.${sheet}`),
    about: (sheet) => words(`Data.about.${sheet}`),
    line: (line) => words(`Data.lines.${line}`),
  };
}

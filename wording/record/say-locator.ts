import { readLocator } from "@/lib/citations/locator";
import type { Words } from "@/i18n/translator";

/** Where in a source, in the words of the page; a form that is not known stays as the data has it. */
export function sayLocator(text: string, words: Words): string {
  const parts = readLocator(text);
  if (parts === null) return text;
  return parts
    .map(({ kind, number }) =>
      words(`Note.locators.${kind}`, { number }).trim(),
    )
    .join(", ");
}

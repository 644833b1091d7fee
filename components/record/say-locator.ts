import { readLocator } from "@/lib/citations/locator";
import type { Words } from "@/i18n/translator";

/** Where in a source, in the words of the page; a form that is not known stays as the data has it. */
export function sayLocator(text: string, words: Words): string {
  const locator = readLocator(text);
  return locator === null
    ? text
    : words(`Note.locators.${locator.kind}`, {
        number: locator.number,
      }).trim();
}

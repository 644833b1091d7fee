import type { Words } from "@/i18n/translator";
import type { Note } from "@/lib/citations/note-list";
import { sayDate } from "./say-date";
import { sayLocator } from "./say-locator";

/** Publisher, date and place in the source, as one line. */
export function sayOrigin(
  { source, locator }: Pick<Note, "source" | "locator">,
  words: Words,
): string {
  const date =
    source.date === null ? words("Note.undated") : sayDate(source.date, words);
  const where = locator === null ? null : sayLocator(locator, words);
  return [source.publisher, date, where]
    .filter((part) => part !== null)
    .join(", ");
}

import type { Words } from "@/i18n/translator";
import type { DescribedDate } from "@/lib/dates/describe";

/** A described date with the words that its uncertainty needs. */
export function sayDate(date: DescribedDate, words: Words): string {
  const open =
    date.end === "unknown"
      ? words("Record.phaseSpan", { start: date.text })
      : date.text;
  return date.approximate ? words("Record.about", { date: open }) : open;
}

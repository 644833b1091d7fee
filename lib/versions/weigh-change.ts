import { compareValues } from "./compare-records";
import type { ToldChange } from "./describe-changes";

/**
 * What a change means to a reader of one language: another statement, or evidence of another passage;
 * only another note of the same passages; only other words in another language.
 */
type ChangeWeight = "substance" | "note" | "translation";

/** A reader's language, and all in which the texts of a briefing are. */
type Reader = { lang: string; languages: readonly string[] };

/** Fields of evidence that say how a passage was noted, and not which passage it is. */
const noteFields: readonly string[] = ["shows", "locator"];

/** The weight of a change of a statement: that of the heaviest of its parts. */
export function weighChange(
  { change, fields, parts }: ToldChange,
  { lang, languages }: Reader,
): ChangeWeight {
  if (change !== "changed") return "substance";
  const steps = [
    ...fields.map((field) => ({ ...field, path: [field.field] })),
    ...parts,
  ].flatMap(({ before, after, path }) =>
    compareValues(before, after, path).map((part) => String(part.path.at(-1))),
  );
  const isNote = (step: string) => noteFields.includes(step);
  const isOther = (step: string) => step !== lang && languages.includes(step);
  if (!steps.every((step) => isNote(step) || isOther(step))) return "substance";
  return steps.some(isNote) ? "note" : "translation";
}

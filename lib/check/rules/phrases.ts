import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** A phrase of the briefing takes no other values than the neutral one in whose place it stands. */
export function findBadPhrases(
  { briefing, context }: CheckedRecords,
  at: At,
): Problem[] {
  if (context === undefined) return [];
  return Object.entries(briefing?.words ?? {}).flatMap(([name, texts]) =>
    Object.entries(texts ?? {}).flatMap(([lang, text]) => {
      const fault = text && context.findPhraseFault(name, text);
      if (!fault) return [];
      const where = at("briefing", 0, ["words", name, lang]);
      return { ...where, ...fault, what: `the phrase ${name} ${fault.what}` };
    }),
  );
}

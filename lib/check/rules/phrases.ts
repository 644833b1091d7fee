import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** A phrase of the briefing takes no other values than the neutral one in whose place it stands. */
export function findBadPhrases(
  { briefing, lists, context }: CheckedRecords,
  at: At,
): Problem[] {
  if (context === undefined) return [];
  const findIn = (
    name: string,
    texts: Readonly<Record<string, string | undefined>> | undefined,
    where: (lang: string) => ReturnType<At>,
  ): Problem[] =>
    Object.entries(texts ?? {}).flatMap(([lang, text]) => {
      const fault = text && context.findPhraseFault(name, text);
      return fault
        ? { ...where(lang), ...fault, what: `the phrase ${name} ${fault.what}` }
        : [];
    });
  return [
    ...Object.entries(briefing?.words ?? {}).flatMap(([name, texts]) =>
      findIn(name, texts, (lang) => at("briefing", 0, ["words", name, lang])),
    ),
    ...(lists.parts ?? []).flatMap(({ did }, index) =>
      findIn("did", did, (lang) => at("parts", index, ["did", lang])),
    ),
  ];
}

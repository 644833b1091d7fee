import { suggest } from "../records/nearest";
import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/**
 * Each language of a briefing is one for which the interface has messages, and one of them at
 * least has so many that pages are made in it; in the others none are.
 */
export function findLanguagesWithoutInterface(
  { briefing, context }: CheckedRecords,
  at: At,
): Problem[] {
  const languages = briefing?.languages ?? [];
  if (context === undefined || languages.length === 0) return [];
  const { interfaceLanguages, builtLanguages } = context;
  const unknown = languages.flatMap((lang, index) => {
    if (lang === undefined || interfaceLanguages.includes(lang)) return [];
    return {
      ...at("briefing", 0, ["languages", index]),
      what: `the interface has no words in "${lang}": no page, figure or document could be made in it`,
      remedy: suggest(
        lang,
        interfaceLanguages,
        `add messages/${lang}.json`,
        "remove the language and its texts and use",
      ),
    };
  });
  if (unknown.length > 0) return unknown;
  if (languages.some((lang) => lang && builtLanguages.includes(lang)))
    return [];
  return [
    {
      ...at("briefing", 0, ["languages"]),
      what: `no language of the briefing is built: too few messages in ${languages.join(", ")}`,
      remedy: `add what is missing in messages/, lower INTERFACE_SHARE, or write the briefing in one of ${builtLanguages.join(", ")} too`,
    },
  ];
}

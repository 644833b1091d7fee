import { suggest } from "../records/nearest";
import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** Each language of a briefing is one of the interface: in another there would be no page. */
export function findLanguagesWithoutInterface(
  { briefing, context }: CheckedRecords,
  at: At,
): Problem[] {
  if (context === undefined) return [];
  const known = context.interfaceLanguages;
  return (briefing?.languages ?? []).flatMap((lang, index) => {
    if (lang === undefined || known.includes(lang)) return [];
    return {
      ...at("briefing", 0, ["languages", index]),
      what: `the interface has no words in "${lang}": no page, figure or document could be made in it`,
      remedy: suggest(
        lang,
        known,
        `add messages/${lang}.json and enter the language in i18n/, or remove it and its texts and use`,
      ),
    };
  });
}

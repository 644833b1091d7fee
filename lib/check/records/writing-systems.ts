/** ISO 15924 codes that stand for several scripts of Unicode. */
const mixed: Readonly<Record<string, readonly string[]>> = {
  Hans: ["Hani"],
  Hant: ["Hani"],
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang", "Hani"],
};

/** Languages in use in more than one script (CLDR, language data). */
const several: Readonly<Record<string, readonly string[]>> = {
  az: ["Latn", "Cyrl", "Arab"],
  bs: ["Latn", "Cyrl"],
  ha: ["Latn", "Arab"],
  kk: ["Cyrl", "Latn", "Arab"],
  ks: ["Arab", "Deva"],
  ku: ["Latn", "Arab", "Cyrl"],
  ky: ["Cyrl", "Latn", "Arab"],
  mn: ["Cyrl", "Mong"],
  ms: ["Latn", "Arab"],
  pa: ["Guru", "Arab"],
  sd: ["Arab", "Deva"],
  sr: ["Cyrl", "Latn"],
  tg: ["Cyrl", "Latn", "Arab"],
  tk: ["Latn", "Cyrl", "Arab"],
  tt: ["Cyrl", "Latn"],
  ug: ["Arab", "Cyrl", "Latn"],
  uz: ["Latn", "Cyrl", "Arab"],
};

/** Tags that name no one language: nothing is known of their script. */
const noLanguage = new Set(["und", "mul", "mis", "zxx"]);

/**
 * Scripts (ISO 15924, as Unicode has them) in which a language is written: the one that its tag
 * names, or else those in use. Null where nothing is known. The tag must be well formed.
 */
function scriptsOfLanguage(tag: string): readonly string[] | null {
  const { language, script } = new Intl.Locale(tag);
  if (noLanguage.has(language)) return null;
  if (script !== undefined) return mixed[script] ?? [script];
  const usual = several[language];
  if (usual !== undefined) return usual;
  const likely = new Intl.Locale(tag).maximize().script;
  return likely === undefined ? null : (mixed[likely] ?? [likely]);
}

/** Whether most words of a text could be written in a language; numbers and symbols count for none. */
export function isInScriptOf(text: string, tag: string): boolean {
  const scripts = scriptsOfLanguage(tag);
  if (scripts === null) return true;
  const own = new RegExp(
    scripts.map((script) => `\\p{scx=${script}}`).join("|"),
    "u",
  );
  const words = text
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !/\p{N}/u.test(word));
  const foreign = words.filter((word) =>
    // Some letters, such as that in Oʻzbekiston, belong to no one script.
    (word.match(/\p{L}/gu) ?? []).some(
      (letter) => !own.test(letter) && !/\p{sc=Common}/u.test(letter),
    ),
  );
  return foreign.length * 2 <= words.length;
}

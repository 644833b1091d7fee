/**
 * Languages as babel and biblatex both name them: a `langid` that either lacks stops LaTeX. By BCP 47,
 * the most particular first.
 */
const babelNames: Readonly<Record<string, string>> = {
  bg: "bulgarian",
  ca: "catalan",
  cs: "czech",
  da: "danish",
  de: "ngerman",
  el: "greek",
  en: "english",
  es: "spanish",
  et: "estonian",
  eu: "basque",
  fi: "finnish",
  fr: "french",
  gl: "galician",
  hr: "croatian",
  hu: "hungarian",
  is: "icelandic",
  it: "italian",
  lt: "lithuanian",
  lv: "latvian",
  nb: "norsk",
  nl: "dutch",
  nn: "nynorsk",
  no: "norsk",
  pl: "polish",
  pt: "portuguese",
  "pt-BR": "brazilian",
  ro: "romanian",
  ru: "russian",
  sk: "slovak",
  sl: "slovene",
  "sr-Latn": "serbian",
  sv: "swedish",
  tr: "turkish",
  uk: "ukrainian",
};

/** The name of a language (BCP 47) for `langid`; undefined where babel or biblatex has none. */
export function findBabelName(tag: string): string | undefined {
  const parts = tag.split("-");
  for (let count = parts.length; count > 0; count -= 1) {
    const name = babelNames[parts.slice(0, count).join("-")];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** What biblatex calls languages otherwise in `language` than in `langid`. */
const localisationKeys: Readonly<Record<string, string>> = {
  brazilian: "langbrazilian",
  ngerman: "langgerman",
  norsk: "langnorwegian",
  nynorsk: "langnorwegian",
};

/** Those of the names above that biblatex has no word for. */
const unsaid = ["basque", "hungarian", "icelandic"];

/** The language of a work for biblatex's `language`: a key that it translates, or undefined. */
export function findLanguageKey(tag: string): string | undefined {
  const name = findBabelName(tag);
  if (name === undefined || unsaid.includes(name)) return undefined;
  return localisationKeys[name] ?? `lang${name}`;
}

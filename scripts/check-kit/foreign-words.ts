import { Parser } from "htmlparser2";
import type { Briefing } from "@/lib/briefing/model";
import { listStatements } from "@/lib/briefing/statements";
import { loadInterfaceLanguages } from "@/lib/load/messages";
import { listMessages } from "@/lib/messages/catalogue";

/** A text and the language in which it says to be; null: that of its file. */
export type Said = { text: string; lang: string | null };

/** Texts of HTML, SVG or XML, attributes that are read aloud included, each with its language. */
export function readMarkup(markup: string): Said[] {
  const said: Said[] = [];
  const open: { lang: string | null; isHidden: boolean; href: string }[] = [];
  const top = () => open.at(-1) ?? { lang: null, isHidden: false, href: "" };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const isRoot = name === "html" || open.length === 0;
        const lang = isRoot ? null : (attributes["lang"] ?? top().lang);
        const isHidden = /^(script|style|code)$/.test(name);
        const href = attributes["href"] ?? top().href;
        open.push({ lang, isHidden: isHidden || top().isHidden, href });
        for (const key of ["alt", "aria-label", "title", "placeholder"])
          if (attributes[key] !== undefined)
            said.push({ text: attributes[key], lang });
      },
      ontext(text) {
        // An address is written out over several lines of a picture.
        const isAddress =
          text.trim() !== "" && top().href.includes(text.trim());
        if (!top().isHidden && !isAddress)
          said.push({ text, lang: top().lang });
      },
      onclosetag() {
        open.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: false },
  );
  parser.end(markup);
  return said;
}

const scripts: Readonly<Record<string, RegExp>> = {
  Cyrl: /\p{Script=Cyrillic}{3,}/gu,
  Latn: /\p{Script=Latin}{3,}/gu,
};

function scriptOf(lang: string): string {
  return new Intl.Locale(lang).maximize().script ?? "Latn";
}

/**
 * What is said in one language in a file of another. Names, titles and quotations are in their own: the
 * words of sources, names that a state gives itself, addresses, and foreign words that stand in texts of
 * the briefing or of the interface in the language itself, such as "Briefing Map".
 */
export function findForeign(
  said: readonly Said[],
  lang: string,
  briefing: Briefing,
): string[] {
  const own = said.filter((one) => one.lang === null || one.lang === lang);
  const quoted = listQuoted(briefing);
  // A file is called alike in every language.
  const file = new RegExp(`${briefing.id}-[\\w-]+`, "g");
  const texts = own.map(({ text }) => strip(text.replaceAll(file, ""), quoted));
  return [
    ...findOtherLetters(texts, lang, briefing),
    ...findOtherMessages(texts, lang),
    ...findOtherMarks(texts, lang),
  ];
}

/** What is no quotation mark of a language; marks within marks are taken out before. */
const otherMarks: Readonly<
  Record<string, readonly [inner: RegExp, not: RegExp]>
> = {
  en: [/(?!)/g, /[«»„]|\w"|"\w/],
  ru: [/„[^„“]*“/g, /[“”]|[а-яё]"|"[а-яё]|[а-яё] - [а-яё]/i],
};

function findOtherMarks(texts: readonly string[], lang: string): string[] {
  const marks = otherMarks[lang];
  if (marks === undefined) return [];
  const [inner, not] = marks;
  return texts
    .map((text) => text.replaceAll(inner, ""))
    .filter((text) => not.test(text))
    .map(
      (text) => `marks of another language in “${text.trim().slice(0, 120)}”`,
    );
}

function findOtherLetters(
  texts: readonly string[],
  lang: string,
  briefing: Briefing,
): string[] {
  const known = [...listIn(briefing, lang), ...listNamesInMessages(lang)].join(
    " ",
  );
  const others = Object.entries(scripts)
    .filter(([script]) => script !== scriptOf(lang))
    .map(([, words]) => words);
  return others.flatMap((words) => {
    const allowed = new Set(known.match(words) ?? []);
    return texts.flatMap((text) =>
      (text.match(words) ?? [])
        .filter((word) => !allowed.has(word))
        .map((word) => `${word} in “${text.trim().slice(0, 120)}”`),
    );
  });
}

/** Messages with foreign names among own words; one that is foreign as a whole is not translated. */
function listNamesInMessages(lang: string): string[] {
  const own = scripts[scriptOf(lang)];
  return [...(catalogues.get(lang)?.values() ?? [])]
    .map((text) =>
      text.replaceAll(/\{\w+(?:, \w+,)?|(?:=\d+|\b\w+) (?=\{)/g, " "),
    )
    .filter((text) => own === undefined || text.search(own) >= 0);
}

const catalogues = new Map(
  loadInterfaceLanguages().map(({ tag, catalogue }) => [
    tag,
    listMessages(catalogue),
  ]),
);

/** Whole messages of another language, which letters do not give away where both share them. */
function findOtherMessages(texts: readonly string[], lang: string): string[] {
  const own = new Set(catalogues.get(lang)?.values() ?? []);
  const all = texts.join("\n");
  return [...catalogues]
    .filter(([tag]) => tag !== lang)
    .flatMap(([, messages]) => [...messages])
    .filter(([, text]) => / .* /.test(text) && !text.includes("{"))
    .filter(([, text]) => !own.has(text) && all.includes(text))
    .map(([key, text]) => `${key}: ${text}`);
}

function strip(text: string, quoted: readonly string[]): string {
  const plain = text
    .replaceAll(/[\u00a0\u202f]/g, " ")
    // Addresses and names of files.
    .replaceAll(/https?:\/\/\S+|\S+_\S+/g, " ");
  return quoted.reduce((rest, one) => rest.replaceAll(one, " "), plain);
}

/** The words of sources, and the names of places in languages of their own; the longest first. */
function listQuoted(briefing: Briefing): string[] {
  const fragments = listStatements(briefing).flatMap(({ evidence }) =>
    evidence.map(({ fragment }) => fragment),
  );
  const endonyms = briefing.places.flatMap((place) =>
    [
      place.endonym,
      "formal_endonym" in place ? place.formal_endonym : undefined,
    ].flatMap((one) => one?.text ?? []),
  );
  return [...new Set([...fragments, ...endonyms])].sort(
    (one, other) => other.length - one.length,
  );
}

/** Every text of the briefing in a language. */
function listIn(value: unknown, lang: string, seen = new Set()): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, one]) =>
    key === lang && typeof one === "string" ? [one] : listIn(one, lang, seen),
  );
}

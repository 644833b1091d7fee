import { createTranslator } from "use-intl/core";
import type { PhraseName } from "../lib/briefing/schema/words-schema";
import { loadInterfaceLanguages } from "../lib/load/messages";
import {
  baseLanguage,
  listMessages,
  type Catalogue,
} from "../lib/messages/catalogue";
import { textIn, type TextIn } from "../lib/text/text-in";
import type en from "../messages/en.json";

type Translate = ReturnType<typeof createTranslator<typeof en>>;

type MessageKey = Parameters<Translate>[0];
type MessageValues = Parameters<Translate>[1];

/** The interface's words in a language; a message that it lacks is said in English. */
export type Words = {
  (key: MessageKey, values?: MessageValues): string;
  /** The same, with its language where that is not the one that was asked for. */
  marked: (key: MessageKey, values?: MessageValues) => TextIn;
};

/** A briefing's own phrases by name and language. */
type OwnPhrases = {
  readonly [Name in PhraseName]?: Readonly<Record<string, string>> | undefined;
};

/**
 * The interface's words in a language. Plain and synchronous, so that pages, embeds and files can
 * share components; the browser gets finished strings and no catalogue. `own` are the phrases that
 * a briefing puts in place of the neutral ones: one that is not written in the language is said in
 * the one that it has.
 */
export function createWords(lang: string, own: OwnPhrases = {}): Words {
  const neutral = wordsFrom(lang, catalogueOf(lang), catalogueOf(baseLanguage));
  const phrases = readPhrases(own, lang);
  return toWords(
    (key, values) =>
      phrases.get(key)?.(key, values) ?? neutral.marked(key, values),
  );
}

/** What says each phrase of a briefing, by the key of the neutral one. */
function readPhrases(
  own: OwnPhrases,
  lang: string,
): ReadonlyMap<string, Words["marked"]> {
  const texts = Object.entries(own).flatMap(([name, text]) =>
    text === undefined ? [] : [{ name, ...textIn(text, lang) }],
  );
  const tags = [...new Set(texts.map((one) => one.lang))];
  return new Map(
    tags.flatMap((tag) => {
      const said = texts.filter((one) => one.lang === tag);
      const say = translate(tag ?? lang, {
        Occasion: Object.fromEntries(
          said.map(({ name, text }) => [name, text]),
        ),
      });
      const marked: Words["marked"] = (key, values) => ({
        text: say(key, values),
        ...(tag !== undefined && { lang: tag }),
      });
      return said.map(({ name }) => [`Occasion.${name}`, marked] as const);
    }),
  );
}

/** Words of a catalogue; `base` has every message in English. */
export function wordsFrom(
  lang: string,
  catalogue: Catalogue,
  base: Catalogue,
): Words {
  const own = listMessages(catalogue);
  const say = translate(lang, catalogue);
  const sayInEnglish = translate(baseLanguage, base);
  const marked: Words["marked"] = (key, values) =>
    own.has(key)
      ? { text: say(key, values) }
      : { text: sayInEnglish(key, values), lang: baseLanguage };
  return toWords(marked);
}

function toWords(marked: Words["marked"]): Words {
  return Object.assign(
    (key: MessageKey, values?: MessageValues) => marked(key, values).text,
    { marked },
  );
}

function translate(locale: string, messages: Catalogue): Translate {
  // What is missing is never asked for.
  return createTranslator<typeof en>({
    locale,
    messages: messages as typeof en,
  });
}

function catalogueOf(lang: string): Catalogue {
  const found = loadInterfaceLanguages().find(({ tag }) => tag === lang);
  if (found === undefined)
    throw new Error(`language: there is no messages/${lang}.json`);
  return found.catalogue;
}

import { createTranslator } from "use-intl/core";
import type { PhraseName } from "../lib/briefing/schema/words-schema";
import { loadInterfaceLanguages } from "../lib/load/messages";
import {
  baseLanguage,
  listMessages,
  type Catalogue,
} from "../lib/messages/catalogue";
import type { TextIn } from "../lib/text/text-in";
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
 * a briefing puts in place of the neutral ones.
 */
export function createWords(lang: string, own: OwnPhrases = {}): Words {
  return wordsFrom(
    lang,
    putPhrases(catalogueOf(lang), own, lang),
    catalogueOf(baseLanguage),
  );
}

function putPhrases(
  catalogue: Catalogue,
  own: OwnPhrases,
  lang: string,
): Catalogue {
  const neutral = catalogue["Occasion"];
  const phrases = Object.entries(own).flatMap(([name, text]) => {
    const said = text?.[lang];
    return said === undefined ? [] : [[name, said] as const];
  });
  return {
    ...catalogue,
    Occasion: {
      ...(typeof neutral === "object" ? neutral : {}),
      ...Object.fromEntries(phrases),
    },
  };
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

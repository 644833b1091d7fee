import { readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "use-intl/core";
import type en from "../messages/en.json";
import { briefing } from "./live-briefing";

/** The words of the site as its pages say them: a label that changes breaks no test. */
export const sayIn = readWords;
export const say = sayIn("en");

/** Playwright's loader takes no JSON module, so the file is read. */
function readWords(lang: string) {
  const file = path.resolve(`messages/${lang}.json`);
  const messages = JSON.parse(readFileSync(file, "utf8")) as typeof en;
  const own = Object.entries(briefing.words).map(([name, text]) => [
    name,
    text[lang],
  ]);
  return createTranslator<typeof en>({
    locale: lang,
    messages: {
      ...messages,
      Occasion: { ...messages.Occasion, ...Object.fromEntries(own) },
    },
  });
}

/** Stands for a value that a test does not know. */
export const anything = "\u0000";

/** Words as they are, within a regular expression. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** What a message says before the first value in it. */
export function beginOf(message: string): string {
  return message.split(anything)[0]?.trim() ?? "";
}

import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { chicago } from "./chicago";
import type { CslItem } from "./csl-item";
import { english, layRussianOver, russianWithoutDays } from "./locales";

const { templates, locales } = plugins.config.get("@csl");
locales.add("en-GB", english);
locales.add("ru-RU", layRussianOver(locales.get("en-US")));
locales.add("ru-ZZ", russianWithoutDays);
templates.add("chicago", chicago);
// Two words are written into the style, which says itself that they should be translated.
templates.add(
  "apa-ru",
  templates
    .get("apa")
    .replace('value="Map"', 'value="Карта"')
    .replace('value="Data set"', 'value="Набор данных"'),
);

const { format } = plugins.config.get("@bibtex");
// Ids never change; "ASCII only" would drop every Cyrillic letter.
Object.assign(format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

export const citationStyles = {
  apa: "APA",
  chicago: "Chicago (author-date)",
  harvard1: "Harvard",
  vancouver: "Vancouver",
} as const;

export type CitationStyle = keyof typeof citationStyles;

/** Locale of the styles for a language of the interface; English where citeproc has no other. */
const localeOf: Readonly<Record<string, string>> = {
  de: "de-DE",
  es: "es-ES",
  fr: "fr-FR",
  nl: "nl-NL",
  ru: "ru-RU",
};

/** One work in a style and a language, as plain text in one line. */
export function formatCitation(
  item: CslItem,
  style: CitationStyle,
  lang: string,
): string {
  const text = new Cite([item]).format("bibliography", {
    template: style === "apa" && lang === "ru" ? "apa-ru" : style,
    lang: chooseLocale(item, lang),
    format: "text",
  });
  return (
    String(text)
      .trim()
      .replaceAll(/\s+/g, " ")
      // Vancouver numbers its entries; one alone needs no number.
      .replace(/^1\. /, "")
      // A title of ours is in brackets already.
      .replace(/[“«](\[.*?\])[”»]/, "$1")
  );
}

/** Items as objects in the fields of another format. */
export function convertItems(
  items: readonly CslItem[],
  format: "biblatex" | "ris",
): unknown {
  return new Cite([...items]).format(format, { format: "object" });
}

function chooseLocale({ issued }: CslItem, lang: string): string {
  const language = lang.split("-")[0] ?? "";
  const isDatedByMonth = issued?.["date-parts"][0]?.length === 2;
  if (language === "ru" && isDatedByMonth) return "ru-ZZ";
  return localeOf[language] ?? "en-GB";
}

import { AlignmentType, LineRuleType, type IStylesOptions } from "docx";
import { directionOf } from "@/i18n/languages";
import { lightPalette as colour } from "@/lib/theme/tokens";

const hex = (value: string) => value.slice(1);

/** Language tags as Word writes them; others stay as they are. */
const wordTags: Readonly<Record<string, string>> = {
  en: "en-GB",
  kk: "kk-KZ",
  ky: "ky-KG",
  ru: "ru-RU",
  tg: "tg-Cyrl-TJ",
  tk: "tk-TM",
  uz: "uz-Latn-UZ",
};

/** The language of some text as Word's spelling checker knows it. */
export function wordLanguage(lang: string): {
  value: string;
  bidirectional?: string;
} {
  const value = wordTags[lang] ?? lang;
  return directionOf(lang) === "rtl"
    ? { value, bidirectional: value }
    : { value };
}

/** Word's own heading and note styles, so that an editor's template can take them over. */
export function createStyles(lang: string, accent: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: hex(colour.ink) },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      // Sizes are half points, spacing twentieths of a point.
      document: {
        run: { font: "Arial", size: 21, language: wordLanguage(lang) },
        paragraph: {
          spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO },
        },
      },
      title: heading(36, 0),
      heading1: heading(28, 360),
      heading2: heading(24, 240),
      footnoteText: {
        run: { size: 17 },
        paragraph: { spacing: { after: 40 } },
      },
      hyperlink: { run: { color: hex(accent), underline: {} } },
    },
    paragraphStyles: [
      {
        id: "Subtitle",
        name: "Subtitle",
        basedOn: "Normal",
        next: "Normal",
        run: { size: 24, color: hex(colour["ink-soft"]) },
      },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        next: "Normal",
        run: { size: 19, bold: true },
        paragraph: { spacing: { before: 120, after: 120 } },
      },
      {
        id: "TableText",
        name: "Table text",
        basedOn: "Normal",
        run: { size: 18 },
        paragraph: {
          alignment: AlignmentType.LEFT,
          spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO },
        },
      },
      {
        id: "Draft",
        name: "Draft mark",
        basedOn: "Normal",
        run: { bold: true, color: hex(colour.caution) },
      },
    ],
  };
}

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

/** The table style that Word calls "Plain Table 2": lines between rows alone. */
export const tableStyle = "PlainTable2";

/** The list of styles with the names that Word has for its own, and the style of tables. */
export function finishStyles(path: string, xml: string): string {
  if (path !== "word/styles.xml") return xml;
  return xml
    .replaceAll('<w:name w:val="Heading ', '<w:name w:val="heading ')
    .replace("</w:styles>", `${writeTableStyle()}</w:styles>`);
}

/** The library has no table styles: this is one as it is written. */
function writeTableStyle(): string {
  const line = (side: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${hex(colour["line-strong"])}"/>`;
  const space = (side: string, width: number) =>
    `<w:${side} w:w="${width}" w:type="dxa"/>`;
  return [
    `<w:style w:type="table" w:styleId="${tableStyle}"><w:name w:val="Plain Table 2"/>`,
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="42"/>',
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>',
    ["top", "bottom", "insideH"].map(line).join(""),
    "</w:tblBorders><w:tblCellMar>",
    space("top", 40) +
      space("left", 90) +
      space("bottom", 40) +
      space("right", 90),
    '</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>',
    `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${hex(colour["accent-soft"])}"/></w:tcPr>`,
    "</w:tblStylePr></w:style>",
  ].join("");
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
        paragraph: {
          spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO },
        },
      },
      bibliography: {
        run: { size: 18 },
        paragraph: {
          alignment: AlignmentType.LEFT,
          indent: { left: 454, hanging: 454 },
          spacing: { after: 60, line: 240, lineRule: LineRuleType.AUTO },
        },
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
        id: "SourceLine",
        name: "Source line",
        basedOn: "Normal",
        next: "Normal",
        run: { size: 17, color: hex(colour["ink-soft"]) },
        paragraph: { spacing: { before: 60, after: 200 } },
      },
      { id: "Header", name: "header", basedOn: "Normal", run: { size: 17 } },
      { id: "Footer", name: "footer", basedOn: "Normal", run: { size: 17 } },
      {
        id: "TOCHeading",
        name: "TOC Heading",
        basedOn: "Normal",
        next: "Normal",
        run: { size: 28, bold: true },
        paragraph: { keepNext: true, spacing: { before: 240, after: 120 } },
      },
      {
        id: "TOC1",
        name: "toc 1",
        basedOn: "Normal",
        next: "Normal",
        paragraph: { spacing: { after: 40 } },
      },
      {
        id: "TOC2",
        name: "toc 2",
        basedOn: "Normal",
        next: "Normal",
        run: { size: 19 },
        paragraph: { indent: { left: 284 }, spacing: { after: 20 } },
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

import {
  Bookmark,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from "docx";
import { beginField, endField } from "./docx-field";
import { wordLanguage } from "./docx-styles";

/** A heading that the table of contents lists. */
export type Heading = {
  level: 1 | 2;
  title: string;
  titleLang?: string | undefined;
};

/** Word's own name for the bookmark of a heading in a table of contents. */
const nameHeading = (index: number) => `_Toc${100000001 + index}`;

const runOf = ({ title, titleLang }: Heading) =>
  new TextRun({
    text: title,
    ...(titleLang !== undefined && { language: wordLanguage(titleLang) }),
  });

/** A heading with its bookmark; `index` is its place among all headings. */
export function writeHeading(heading: Heading, index: number): Paragraph {
  return new Paragraph({
    heading: HeadingLevel[`HEADING_${heading.level}`],
    children: [
      new Bookmark({ id: nameHeading(index), children: [runOf(heading)] }),
    ],
  });
}

/**
 * A table of contents whose lines lead to the headings. Pages are counted by Word when it opens the
 * document: nobody has laid it out before.
 */
export function writeContents(
  title: string,
  headings: readonly Heading[],
): Paragraph[] {
  const lines = headings.map((heading, index): ParagraphChild[] => [
    new InternalHyperlink({
      anchor: nameHeading(index),
      children: [runOf(heading)],
    }),
  ]);
  return [
    new Paragraph({ text: title, style: "TOCHeading" }),
    ...lines.map((line, index) => {
      const isLast = index === lines.length - 1;
      return new Paragraph({
        style: `TOC${headings[index]?.level ?? 1}`,
        keepNext: !isLast,
        children: [
          ...(index === 0 ? beginField('TOC \\o "1-2" \\h \\z \\u', true) : []),
          ...line,
          ...(isLast ? endField() : []),
        ],
      });
    }),
  ];
}

import { describe, expect, test } from "vitest";
import { createWords } from "@/i18n/translator";
import {
  listStyles,
  setCitation,
  type CitationStyle,
} from "@/lib/citations/styles/citation-styles";
import { createCitationTerms } from "./create-citation-terms";
import { tenWorks } from "./ten-works.sample";

/**
 * The rules that each entry was compared with by hand. The manuals themselves were not at hand: rules are
 * from the open parts of the United Nations manual, from guides of libraries, and from memory; the numbers
 * are yet to be looked up. Italics stand between asterisks.
 */
const manuals: Readonly<Record<CitationStyle, string>> = {
  chicago:
    "Chicago Manual of Style, 17th ed., 15.5-15.50: author. year. title. date. address. The stop is within English quotation marks (6.9), English titles have capitals (8.159), a newspaper stands for an author that is not named (15.49), n.d. asks for the day of access (15.50), a description has neither marks nor italics.",
  apa: "Publication Manual of the APA, 7th ed., 9-10: author. (year, month day). title. where. address without a stop. A work without author begins with its title (9.12), descriptions in brackets (9.22), titles of pages and works in italics, of articles and parts not (9.19).",
  un: "United Nations Editorial Manual, Footnotes and other references, III.K, IV.A, H, I, J, L: elements parted by commas, the day first, quotation marks before the comma, periodicals in italics, Available at, accessed on.",
  gost: "ГОСТ Р 7.0.5-2008, 4.13, 7.4, 10.4: области через точку, // перед тем, где помещено, [сайт], URL, дата обращения числами; ГОСТ Р 7.0.12: сокращения месяцев.",
  harvard:
    "Cite Them Right, Harvard: author (year) title. Available at: address (Accessed: day).",
  vancouver:
    "Citing Medicine, 22 and 25: title [medium]. year month day [cited year month day]. Available from: address without a stop.",
};

describe.each(["en", "ru"] as const)("in %s", (lang) => {
  const terms = createCitationTerms(lang, createWords(lang));

  test.each(listStyles(lang))(
    "ten works are cited as the manual of %s has them",
    async (style) => {
      const lines = tenWorks.map((work) => {
        const text = setCitation(work[lang], style, terms)
          .map(({ text, isItalic }) => (isItalic ? `*${text}*` : text))
          .join("");
        return `${work.kind}\n    ${text}`;
      });
      await expect(
        [manuals[style], ...lines].join("\n\n") + "\n",
      ).toMatchFileSnapshot(`goldens/${lang}.${style}.txt`);
    },
  );

  test.each(listStyles(lang))("%s sets no two stops in a row", (style) => {
    for (const work of tenWorks) {
      const text = setCitation(work[lang], style, terms)
        .map((run) => run.text)
        .join("");
      expect(text).not.toMatch(/[.,;]\s*[,;]|\.\s*\.|undefined|\s\s/);
    }
  });
});

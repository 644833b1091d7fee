import { escapeAttribute, escapeText } from "../text/escape";

/** A figure for the clipboard, in finished words. */
export type PastedFigure = {
  lang: string;
  /** Width in pixels at which Word shows it: 96 to the inch. */
  width: number;
  alternative: string;
  /** "Figure": the name of the sequence in Word. */
  label: string;
  caption: string;
  /** Who made it and where it is; `isItalic` as its style has it. */
  citation: readonly { text: string; isItalic?: boolean | undefined }[];
  live: { label: string; href: string };
};

/** The lines under a figure where there is no markup. */
export function formatPastedText(figure: PastedFigure): string {
  const { label, caption, citation, live } = figure;
  return [
    `${label} 1. ${caption}`,
    citation.map(({ text }) => text).join(""),
    `${live.label} ${live.href}`,
  ].join("\n");
}

/**
 * A figure as Word pastes it: the picture, a caption in Word's own style with a field that counts, and
 * its source with the live map. What the picture says itself, its disclaimer, is not said again.
 */
export function formatPastedFigure(
  figure: PastedFigure,
  pictureUrl: string,
): string {
  const { lang, width, alternative, label, caption, citation, live } = figure;
  const source = citation
    .map(({ text, isItalic }) =>
      isItalic === true ? `<i>${escapeText(text)}</i>` : escapeText(text),
    )
    .join("");
  const link = `<a href="${escapeAttribute(live.href)}">${escapeText(live.href)}</a>`;
  return [
    `<html xmlns:w="urn:schemas-microsoft-com:office:word" lang="${escapeAttribute(lang)}"><head><meta charset="utf-8"></head><body>`,
    `<p style="page-break-after:avoid"><img src="${pictureUrl}" width="${width}" alt="${escapeAttribute(alternative)}"></p>`,
    `<p class="MsoCaption" style="mso-style-name:caption;font-weight:bold">${escapeText(label)} ${writeNumber(label)}. ${escapeText(caption)}</p>`,
    `<p>${source} ${escapeText(live.label)} ${link}</p>`,
    "</body></html>",
  ].join("");
}

/** A number that Word counts; other programs show it as it is. */
function writeNumber(label: string): string {
  const inWord = (html: string) => `<!--[if supportFields]>${html}<![endif]-->`;
  const mark = (part: string) =>
    `<span style="mso-element:field-${part}"></span>`;
  return [
    inWord(
      `${mark("begin")} SEQ ${escapeText(label)} \\* ARABIC ${mark("separator")}`,
    ),
    "1",
    inWord(mark("end")),
  ].join("");
}

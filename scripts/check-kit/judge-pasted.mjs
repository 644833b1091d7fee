// @ts-check
import { decode } from "./read-office.mjs";

/**
 * What a figure on the clipboard has to bring along.
 * @typedef {{ alternative: string, label: string, caption: string, citation: string, href: string }} Pasted
 */

/**
 * What Word's rules do not find in HTML from the clipboard: comments for programs that know fields are
 * content there, and a field is what stands between the marks of its beginning and its end.
 * @param {Pasted} wanted
 * @param {string} html
 */
export function judgeForWord(wanted, html) {
  const read = html.replaceAll(
    /<!--\[if supportFields\]>(.*?)<!\[endif\]-->/gs,
    "$1",
  );
  const captions = [
    ...read.matchAll(/<p class="MsoCaption"[^>]*>(.*?)<\/p>/gs),
  ].map(([, inner = ""]) => inner);
  const field = new RegExp(
    `${mark("begin")} SEQ ${wanted.label} \\\\\\* ARABIC ${mark("separator")}1${mark("end")}`,
  );
  return [
    ...(captions.length === 1 ? [] : [`${captions.length} captions of Word's`]),
    ...(field.test(captions[0] ?? "") ? [] : ["no field that counts figures"]),
    // What a field is told to do is not shown.
    ...judgeText(wanted, read.replaceAll(/ SEQ \S+ \\\* ARABIC /g, "")),
  ];
}

/** @param {string} part */
function mark(part) {
  return `<span style="mso-element:field-${part}"></span>`;
}

/**
 * What LibreOffice Writer has not of it, in its own flat file.
 * @param {Pasted} wanted
 * @param {string} fodt
 */
export function judgeForWriter(wanted, fodt) {
  const frame = /<draw:frame [^>]*svg:width="([\d.]+)(cm|in)"/.exec(fodt);
  const wide = Number(frame?.[1]) * (frame?.[2] === "in" ? 2.54 : 1);
  return [
    ...(/<draw:image[^>]*(?:>\s*<office:binary-data>|xlink:href=)/.test(fodt)
      ? []
      : ["no picture"]),
    ...(Math.abs(wide - 16) < 0.2 ? [] : [`a picture ${wide} cm wide`]),
    ...judgeText(wanted, fodt),
  ];
}

/**
 * @param {Pasted} wanted
 * @param {string} markup
 */
function judgeText({ alternative, label, caption, citation, href }, markup) {
  const plain = (/** @type {string} */ text) =>
    text.replaceAll(/\s+/g, " ").trim();
  // Titles and alternative texts stand in attributes and elements of their own.
  const said = plain(decode(markup.replaceAll(/<[^>]*>/g, "")));
  const all = plain(decode(markup));
  return [
    ...(all.includes(plain(alternative)) ? [] : ["no alternative text"]),
    ...(said.includes(plain(`${label} 1. ${caption}`)) ? [] : ["no caption"]),
    ...(said.includes(plain(citation)) ? [] : ["no citation"]),
    ...(new RegExp(`href="${href.replaceAll(/[.?*+]/g, "\\$&")}"`).test(
      markup.replaceAll("&amp;", "&"),
    )
      ? []
      : ["no link to the live map"]),
  ];
}

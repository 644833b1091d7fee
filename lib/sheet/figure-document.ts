import { element, formatNumber, formatXml, type XmlNode } from "../text/xml";
import type { FigureContent } from "./figure-content";
import { unitMillimetres } from "./figure-form";

/** The typeface that widths are measured in, and what comes close to it elsewhere. */
const fontFamily =
  "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** A figure as a document: how large it is, and what it says to those who do not see it. */
type FigureDocument = {
  /** In figure units. */
  size: { width: number; height: number };
  unit: "mm" | "px";
  content: Pick<FigureContent, "id" | "lang" | "heading" | "description">;
  /** Whether letters are text: then there is a typeface. */
  hasText: boolean;
};

/** Writes a figure as SVG around what is drawn. */
export function formatFigure(
  { size: { width, height }, unit, content, hasText }: FigureDocument,
  drawn: readonly XmlNode[],
): string {
  const { id, lang, heading, description } = content;
  const share = unit === "mm" ? unitMillimetres : 1;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:xlink": "http://www.w3.org/1999/xlink",
      width: `${formatNumber(width * share)}${unit}`,
      height: `${formatNumber(height * share)}${unit}`,
      viewBox: `0 0 ${formatNumber(width)} ${formatNumber(height)}`,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      lang,
      "xml:lang": lang,
      "font-family": hasText ? fontFamily : null,
    },
    [
      element("title", { id: `${id}-title` }, heading),
      element("desc", { id: `${id}-desc` }, description),
      ...drawn,
    ],
  );
  return `${formatXml(svg)}\n`;
}

/** What several marks refer to; nothing where there is none. */
export function defineShared(shared: readonly XmlNode[]): XmlNode[] {
  return shared.length === 0 ? [] : [element("defs", {}, shared)];
}

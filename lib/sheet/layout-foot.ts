import type { FigureContent } from "./figure-content";
import type { Column } from "./figure-layout";
import {
  ascent,
  joinSections,
  type Measure,
  type PlacedMark,
  type Section,
} from "./placed";
import { placeLogo } from "./place-logo";
import { setLines } from "./set-lines";

const disclaimerType = { size: 12.5, isShort: false } as const;
const imprintStyle = { size: 13, weight: 400 } as const;
const draftStyle = { size: 13, weight: 700 } as const;
const gutter = 28;
const codeSize = 112;
const logoSize = { width: 180, height: 84 };

/** On whose behalf, and what boundaries and names imply; in a line where there is little room. */
export function layoutDisclaimer(
  { organisation, disclaimer, shortDisclaimer }: FigureContent,
  { x, top, width }: Column,
  { size, isShort }: { size: number; isShort: boolean },
  measure: Measure,
): Section {
  const text = isShort
    ? shortDisclaimer
    : [organisation, disclaimer].filter((one) => one !== "").join(" ");
  return setLines(
    {
      name: "disclaimer",
      text,
      x,
      top,
      width,
      style: { size, weight: 400 },
      fill: "ink-soft",
    },
    measure,
  );
}

/** Words before an address, and the address behind them, or below where it has no room there. */
function layoutAddress(
  { name, text, url }: { name: string; text: string; url: string },
  { x, top, width }: Column,
  size: number,
  measure: Measure,
): Section {
  const style = { size, weight: 400 } as const;
  const said = setLines({ name, text, x, top, width, style }, measure);
  const last = said.texts.at(-1);
  const space = measure(" ", style);
  const isBeside =
    last !== undefined && last.width + space + measure(url, style) <= width;
  const address = setLines(
    {
      name: `${name} address`,
      text: url,
      x,
      top: isBeside ? last.y - (ascent + 0.1) * size : said.bottom,
      width,
      style,
      fill: "accent",
      href: url,
      indent: isBeside ? last.width + space : 0,
    },
    measure,
  );
  return joinSections(said, address);
}

/** Disclaimer and source line of a figure that stands in something else; `gap` is between them. */
export function layoutCredit(
  content: FigureContent,
  column: Column,
  { size, isShort, gap }: { size: number; isShort: boolean; gap: number },
  measure: Measure,
): Section {
  const disclaimer = layoutDisclaimer(
    content,
    column,
    { size, isShort },
    measure,
  );
  const source = layoutSource(
    content.sourceLine,
    { ...column, top: disclaimer.bottom + gap },
    size,
    measure,
  );
  return joinSections(disclaimer, source);
}

/** Who says it, on how many sources, and behind that the address at which all of them are. */
export function layoutSource(
  line: FigureContent["sourceLine"],
  column: Column,
  size: number,
  measure: Measure,
): Section {
  return layoutAddress({ name: "source", ...line }, column, size, measure);
}

/** Disclaimer, status and number of the map, the way to the live one, its QR code, and the logo. */
export function layoutFoot(
  content: FigureContent,
  { x, top, width }: Column,
  measure: Measure,
): Section {
  const { live, imprint } = content;
  const logo = placeLogo(content.logo, {
    ...logoSize,
    x: x + width - codeSize - gutter - logoSize.width,
    y: top + 3 + (codeSize - logoSize.height) / 2,
  });
  const textWidth =
    width - codeSize - gutter - (logo ? logo.box.width + gutter : 0);
  const column = { x, width: textWidth };
  const disclaimer = layoutDisclaimer(
    content,
    { ...column, top },
    disclaimerType,
    measure,
  );
  const parts = [disclaimer];
  let bottom = disclaimer.bottom + 6;
  for (const { text, isDraft } of imprint) {
    const line = setLines(
      {
        name: "imprint",
        text,
        ...column,
        top: bottom,
        style: isDraft ? draftStyle : imprintStyle,
        fill: isDraft ? "caution" : "ink",
      },
      measure,
    );
    parts.push(line);
    bottom = line.bottom;
  }
  const address = layoutAddress(
    { name: "live", text: live.label, url: live.url },
    { ...column, top: bottom },
    imprintStyle.size,
    measure,
  );
  const code: PlacedMark = {
    kind: "code",
    name: "code",
    code: live.code,
    box: {
      x: x + width - codeSize,
      y: top + 3,
      width: codeSize,
      height: codeSize,
    },
  };
  const own: Section = {
    texts: [],
    marks: logo ? [code, logo] : [code],
    bottom: top + 3 + codeSize,
  };
  return joinSections(...parts, address, own);
}

import { keepSentences } from "./break-lines";
import type { FigureContent } from "./figure-content";
import type { Column } from "./figure-layout";
import {
  joinSections,
  setText,
  squareAround,
  type Measure,
  type PlacedMark,
  type Section,
} from "./placed";
import { leading, setLines } from "./set-lines";

const kickerStyle = { size: 14.5, weight: 600 } as const;
/** A title that is too long for a line is set a little smaller; if that is not enough, in two. */
const titleStyles = [31, 29, 27].map(
  (size) => ({ size, weight: 700 }) as const,
);

const tagStyle = { size: 20, weight: 400 } as const;
const statementStyle = { size: 17, weight: 400 } as const;
const disagreementStyle = { size: 14.5, weight: 400 } as const;
const tagHalf = 8.5;

/** Title, what the view says, and on what its sources disagree. */
export function layoutHead(
  content: FigureContent,
  { x, top, width }: Column,
  measure: Measure,
): Section {
  const kicker = setLines(
    {
      name: "kicker",
      text: content.kicker,
      x,
      top,
      width,
      style: kickerStyle,
      fill: "ink-soft",
    },
    measure,
  );
  const title = layoutTitle(content, { x, top: kicker.bottom, width }, measure);
  const statement = setLines(
    {
      name: "statement",
      text: sayStatement(content.statement, width, measure),
      x,
      top: title.bottom + 3,
      width,
      style: statementStyle,
    },
    measure,
  );
  if (content.disagreement === null)
    return joinSections(kicker, title, statement);
  const disagreement = setLines(
    {
      name: "disagreement",
      text: content.disagreement,
      x,
      top: statement.bottom + 3,
      width,
      style: disagreementStyle,
      fill: "caution",
    },
    measure,
  );
  return joinSections(kicker, title, statement, disagreement);
}

/** Whole sentences as far as the lines go, then the numbers of the notes. */
function sayStatement(
  { text, notes, lines }: FigureContent["statement"],
  width: number,
  measure: Measure,
): string {
  const close =
    notes === "" ? "" : `\u00a0[${notes.replaceAll(" ", "\u00a0")}]`;
  const kept = keepSentences(text, (part) => {
    const name = "statement";
    const request = { name, text: part + close, x: 0, top: 0, width };
    const set = setLines({ ...request, style: statementStyle }, measure);
    return set.texts.length <= lines;
  });
  return kept + close;
}

/** The title, and after it the role of the chosen place with its symbol. */
function layoutTitle(
  { title, tag }: FigureContent,
  { x, top, width }: Column,
  measure: Measure,
): Section {
  const text = bindDays(title);
  const style =
    titleStyles.find((one) => measure(text, one) <= width) ?? titleStyles[0];
  if (style === undefined) throw new Error("title: no sizes to try");
  const set = setLines({ name: "title", text, x, top, width, style }, measure);
  const last = set.texts.at(-1);
  if (tag === null || last === undefined) return set;
  const needed = 16 + 2 * tagHalf + 7 + measure(tag.label, tagStyle);
  const isBeside = last.width + needed <= width;
  const left = isBeside ? x + last.width + 16 : x;
  const y = isBeside ? last.y : last.y + leading * style.size;
  const symbol: PlacedMark = {
    kind: "symbol",
    name: "tag symbol",
    shape: tag.shape,
    isCity: tag.isCity,
    halo: false,
    box: squareAround({ x: left + tagHalf, y: y - 7 }, tagHalf),
  };
  const label = setText(
    {
      name: "tag",
      text: tag.label,
      x: left + 2 * tagHalf + 7,
      y,
      style: tagStyle,
    },
    measure,
  );
  return {
    texts: [...set.texts, label],
    marks: [symbol],
    bottom: set.bottom + (isBeside ? 0 : leading * style.size),
  };
}

/** Keeps the day with its month: "30 April" is not broken. */
export function bindDays(text: string): string {
  return text.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");
}

import { breakLines } from "./break-lines";
import {
  ascent,
  setText,
  type Measure,
  type PlacedText,
  type Section,
  type TextStyle,
} from "./placed";

type LinesRequest = {
  name: string;
  text: string;
  x: number;
  top: number;
  width: number;
  style: TextStyle;
  fill?: PlacedText["fill"];
  href?: string;
  /** How far the first line and the others are indented. */
  indent?: number;
  hang?: number;
};

/** Distance from line to line, as a share of the type size. */
export const leading = 1.28;

/** Sets a text in lines of a width, from a top edge downwards. */
export function setLines(
  {
    name,
    text,
    x,
    top,
    width,
    style,
    indent = 0,
    hang = 0,
    ...rest
  }: LinesRequest,
  measure: Measure,
): Section {
  const lines = breakLines(
    text,
    width - hang,
    (part) => measure(part, style),
    indent - hang,
  );
  const texts = lines.map((line, index) =>
    setText(
      {
        ...rest,
        name,
        text: line,
        x: x + (index === 0 ? indent : hang),
        y: top + (ascent + 0.1 + index * leading) * style.size,
        style,
      },
      measure,
    ),
  );
  return {
    texts,
    marks: [],
    bottom: top + lines.length * leading * style.size,
  };
}

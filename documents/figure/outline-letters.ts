import { formatNumber, element, type XmlNode } from "@/lib/text/xml";
import { formatTurn, type Letters, type SetLine } from "@/lib/sheet/letters";
import type { Command } from "opentype.js/dist/opentype.mjs";
import type { TextStyle } from "@/lib/sheet/placed";
import { openFont } from "./fonts";

/**
 * Letters as shapes, for programs without the typeface: each shape is there once, in units of its font,
 * and every line uses it. `id` is that of the figure.
 */
export function outlineLetters(id: string): Letters {
  const start = shortenId(id);
  const shapes = new Map<string, { name: string; node: XmlNode }>();

  const shapeOf = (glyph: string, path: string): string => {
    const known = shapes.get(glyph);
    if (known !== undefined) return known.name;
    const name = `${start}${shapes.size.toString(36)}`;
    shapes.set(glyph, { name, node: element("path", { id: name, d: path }) });
    return name;
  };

  const render: Letters["render"] = (line, paint) => {
    const { style, turn } = line;
    const font = openFont(style);
    const scale = style.size / font.unitsPerEm;
    const spacing = (style.spacing ?? 0) * font.unitsPerEm;
    let at = 0;
    const uses: XmlNode[] = [];
    for (const letter of line.text) {
      const { key, path, advance } = readGlyph(letter, style);
      if (path !== "") {
        const name = shapeOf(key, path);
        uses.push(
          element("use", {
            "xlink:href": `#${name}`,
            x: at === 0 ? null : Math.round(at),
          }),
        );
      }
      at += advance + spacing;
    }
    const { "stroke-width": stroke, ...rest } = paint;
    const corner = `translate(${formatNumber(startOf(line))} ${formatNumber(line.y)})`;
    return element(
      "g",
      {
        transform: [
          ...(turn === undefined ? [] : [formatTurn(turn)]),
          corner,
          `scale(${scale.toPrecision(5)})`,
        ].join(" "),
        ...rest,
        // Strokes are scaled with the letters.
        "stroke-width":
          stroke === undefined || stroke === null
            ? null
            : Math.round(Number(stroke) / scale),
      },
      uses,
    );
  };
  return { render, shapes: () => [...shapes.values()].map(({ node }) => node) };
}

/** Three letters that differ from figure to figure, a letter first: thousands of uses repeat them. */
function shortenId(id: string): string {
  const sum = [...id].reduce(
    (hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % idCount,
    7,
  );
  return (firstId + sum).toString(36);
}

/** The numbers that have three letters in base 36, the first of which is none of the digits. */
const firstId = Number.parseInt("a00", 36);
const idCount = 36 ** 3 - firstId;

function startOf({ x, anchor, width }: SetLine): number {
  return x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
}

/** A letter in a face: its shape and how wide it is, in units of the font. */
type Glyph = { key: string; path: string; advance: number };

const glyphs = new Map<string, Glyph>();

function readGlyph(letter: string, style: TextStyle): Glyph {
  const key = `${style.weight}${style.italic ? "i" : ""} ${letter}`;
  const known = glyphs.get(key);
  if (known !== undefined) return known;
  const { path, advanceWidth = 0 } = openFont(style).charToGlyph(letter);
  const glyph = {
    key,
    path: formatGlyph(path.commands),
    advance: advanceWidth,
  };
  glyphs.set(key, glyph);
  return glyph;
}

/** A glyph in font units with y downwards, in relative steps. */
function formatGlyph(commands: readonly Command[]): string {
  let last = { x: 0, y: 0 };
  let start = last;
  let path = "";
  let before = "";
  for (const { type, ...points } of commands) {
    if (type === "Z") {
      path += "z";
      before = "z";
      last = start;
      continue;
    }
    // Rounded before the steps are taken: their errors would add up.
    const { x = 0, y = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = roundAll(points);
    if (type === "L" && x === last.x && y === last.y) continue;
    const handles = { M: [], L: [], Q: [x1, y1], C: [x1, y1, x2, y2] }[type];
    const steps = [...handles, x, y].map((value, index) =>
      index % 2 === 0 ? value - last.x : last.y - value,
    );
    const name = type.toLowerCase();
    // A letter that is as the one before is left out.
    path += name === before ? joinSteps(steps, true) : name + joinSteps(steps);
    before = name;
    last = { x, y };
    if (type === "M") start = last;
  }
  return path;
}

function roundAll(points: Omit<Command, "type">): Omit<Command, "type"> {
  return Object.fromEntries(
    Object.entries(points).map(([name, value]) => [name, Math.round(value)]),
  );
}

/** A minus sign parts two numbers as well as a space does. */
function joinSteps(steps: readonly number[], goesOn = false): string {
  return steps
    .map((step, index) => {
      const text = `${step}`;
      return (index > 0 || goesOn) && !text.startsWith("-") ? ` ${text}` : text;
    })
    .join("");
}

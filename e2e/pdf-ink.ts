import { inflateSync } from "node:zlib";

/** How often a PDF paints a shape in each way: `fill #1d5480`, `stroke #1d5480`. */
type Ink = ReadonlyMap<string, number>;

const fills = new Set(["f", "f*", "B", "B*", "b", "b*"]);
const strokes = new Set(["S", "s", "B", "B*", "b", "b*"]);

/** Reads what a PDF of Chromium paints: streams of operators, packed with zlib. */
export function readInk(pdf: Buffer): Ink {
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const stream of listStreams(pdf)) {
    let now = { fill: "#000000", stroke: "#000000" };
    const saved: (typeof now)[] = [];
    let operands: string[] = [];
    for (const token of stream.split(/\s+/)) {
      if (/^[-+.\d/[(<]/.test(token)) {
        operands.push(token);
        continue;
      }
      if (token === "q") saved.push({ ...now });
      if (token === "Q") now = saved.pop() ?? now;
      if (token === "rg" || token === "g") now.fill = toHex(operands);
      if (token === "RG" || token === "G") now.stroke = toHex(operands);
      if (token === "scn") now.fill = "pattern";
      if (fills.has(token)) count(`fill ${now.fill}`);
      if (strokes.has(token)) count(`stroke ${now.stroke}`);
      operands = [];
    }
  }
  return counts;
}

function listStreams(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  return [
    ...text.matchAll(/\/FlateDecode(?:(?!endobj)[^])*?stream\r?\n/g),
  ].flatMap(({ index, 0: head }) => {
    const start = index + head.length;
    const end = text.indexOf("endstream", start);
    try {
      return inflateSync(pdf.subarray(start, end)).toString("latin1");
    } catch {
      // Packed otherwise: a picture, which has no operators.
      return [];
    }
  });
}

function toHex(operands: readonly string[]): string {
  const [red = 0, green = red, blue = red] = operands.map(Number);
  const digits = [red, green, blue].map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}

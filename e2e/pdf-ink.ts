import { inflateSync } from "node:zlib";

/** How often a PDF fills a shape in each colour, `#rrggbb`: read from the page's own operators. */
export type Ink = ReadonlyMap<string, number>;

const colour = /^(?:[\d.]+ ){3}rg$|^[\d.]+ g$/;

/** Reads the fills of a PDF as Chromium writes it: streams of operators, packed with zlib. */
export function readFills(pdf: Buffer): Ink {
  const counts = new Map<string, number>();
  for (const stream of listStreams(pdf)) {
    let now = "#000000";
    const saved: string[] = [];
    for (const line of stream.split("\n").map((one) => one.trim())) {
      if (colour.test(line)) now = toHex(line);
      else if (line === "q") saved.push(now);
      else if (line === "Q") now = saved.pop() ?? now;
      else if (/^(f\*?|B\*?|b\*?)$/.test(line.split(" ").at(-1) ?? ""))
        counts.set(now, (counts.get(now) ?? 0) + 1);
    }
  }
  return counts;
}

function listStreams(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)].flatMap(
    ({ index, 0: head }) => {
      const start = index + head.length;
      const end = text.indexOf("endstream", start);
      try {
        return inflateSync(pdf.subarray(start, end)).toString("latin1");
      } catch {
        // A font or a picture packed otherwise: no operators in it.
        return [];
      }
    },
  );
}

function toHex(line: string): string {
  const parts = line.split(" ").slice(0, -1).map(Number);
  const [red = 0, green = red, blue = red] = parts;
  return `#${[red, green, blue]
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { compactPdf } from "./compact-pdf";
import { readTokens } from "./pdf-tokens";
import { shortenContent } from "./shorten-content";

/** A PDF of one page as Typst writes one, with a stream that may be any text. */
function writeSample(content: string): Uint8Array {
  const objects = [
    "<<\n  /Type /Catalog\n  /Pages 2 0 R\n  /Lang (en)\n>>",
    "<<\n  /Type /Pages\n  /Count 1\n  /Kids [3 0 R]\n>>",
    "<<\n  /Type /Page\n  /Parent 2 0 R\n  /Contents 4 0 R\n>>",
    `<<\n  /Length ${content.length}\n>>\nstream\n${content}\nendstream`,
  ];
  let file = "%PDF-1.7\n%\x80\x80\x80\x80\n\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n\n`;
    return `${String(offset).padStart(10, "0")} 00000 n`;
  });
  const from = file.length;
  file += `xref\n0 5\n0000000000 65535 f\n${offsets.join("\n")}\ntrailer\n<<\n  /Size 5\n  /Root 1 0 R\n>>\nstartxref\n${from}\n%%EOF`;
  return Buffer.from(file, "latin1");
}

const letter = (x: string, shown: string, y = "18.69888") =>
  `q\n0.6004906 0 0 -0.5952754 ${x} ${y} cm\n/c0 cs\n0.4784314 scn\nBT\n0 Tr\n/f1 13.5 Tf\n1 0 0 -1 0 0 Tm\n${shown} Tj\nET\nQ\n`;

const content =
  "q\n0.5952754 0 0 -0.5952754 0 443.48026 cm\n0 0 m\n761.90512 0 l\nf\nQ\n" +
  letter("92.07274", "(\\000\\n)") +
  letter("97.358246", "(\\))") +
  letter("101.73583", "(a(b) Tj)") +
  letter("92.07274", "(x)", "30");

/** Where each letter is drawn, by an interpreter that knows no more than our files have. */
function placeLetters(text: string): [shown: string, x: number, y: number][] {
  const placed: [string, number, number][] = [];
  let [scale, left, top, moved] = [1, 0, 0, 0];
  let operands: string[] = [];
  for (const token of readTokens(text)) {
    const numbers = operands.map(Number);
    if (token === "cm") {
      [scale = 1, , , , left = 0, top = 0] = numbers;
      moved = 0;
    } else if (token === "Td") moved += numbers[0] ?? 0;
    else if (token === "Tj")
      placed.push([operands[0] ?? "", left + scale * moved, top]);
    operands = /^[A-Za-z]+$/.test(token) ? [] : [...operands, token];
  }
  return placed;
}

test("letters of a line share what they have in common, and stay where they are", () => {
  const short = shortenContent(content);
  const [before, after] = [placeLetters(content), placeLetters(short)];
  expect(after.map(([shown]) => shown)).toEqual(before.map(([shown]) => shown));
  after.forEach(([, x, y], index) => {
    expect(x).toBeCloseTo(before[index]?.[1] ?? 0, 2);
    expect(y).toBeCloseTo(before[index]?.[2] ?? 0, 2);
  });
  // One for the picture, one for each line.
  expect(short.match(/\bq\b/g)).toHaveLength(3);
  expect(short.length).toBeLessThan(0.6 * content.length);
});

test("the file has the same objects, each where its list says, and ends as it should", () => {
  const file = Buffer.from(compactPdf(writeSample(content)));
  const text = file.toString("latin1");
  const from = Number(/startxref\n(\d+)\n%%EOF/.exec(text)?.[1]);
  const offsets = [...text.slice(from).matchAll(/^(\d{10}) 00000 n/gm)];
  expect(offsets).toHaveLength(4);
  offsets.forEach(([, offset], index) => {
    expect(text.slice(Number(offset))).toMatch(
      new RegExp(`^${index + 1} 0 obj\\n`),
    );
  });
  expect(text).toContain("/Lang (en)");
  const at = file.indexOf("stream\n") + "stream\n".length;
  const length = Number(/\/Length (\d+)/.exec(text)?.[1]);
  expect(file.subarray(at + length, at + length + 10).toString()).toBe(
    "\nendstream",
  );
  const drawn = inflateSync(file.subarray(at, at + length)).toString("latin1");
  expect(drawn).toBe(shortenContent(content));
});

test.each([
  "(a\\)b (c) )",
  "<< /A [1 -.5 (x y)] /B <AB CD> >>",
  "/N#20x 1 0 R true",
])("%s is read and written with nothing lost", (text) => {
  const tokens = readTokens(text);
  expect(readTokens(tokens.join(" "))).toEqual(tokens);
});

test("what is no PDF of ours is refused", () => {
  expect(() => compactPdf(Buffer.from("%PDF-1.7\n%%EOF"))).toThrow("pdf:");
  expect(() => readTokens("(no end")).toThrow("no end");
});

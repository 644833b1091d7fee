import { readTokens } from "./pdf-tokens";

/** An operator of a content stream with what stands before it. */
type Operation = { name: string; operands: string[] };

const number = /^[-+]?(\d+\.?\d*|\.\d+)$/;
const operator = /^[A-Za-z'"][A-Za-z0-9*'"]*$/;

/** Decimals: of lengths, far less than any device shows; and of what lengths are multiplied by. */
const decimals = { length: 2, factor: 6 };

/**
 * A content stream that draws the same in fewer bytes. Typst draws an SVG letter by letter, each with all of
 * its state; here the letters of a line share it.
 */
export function shortenContent(content: string): string {
  const operations = joinLetters(readOperations(content));
  return operations.map(writeOperation).join("\n");
}

function writeOperation({ name, operands }: Operation): string {
  if (operands.length === 0) return name;
  const isShort = operands.every((operand) => !operand.includes("."));
  const said = isShort ? operands : operands.map(roundOf(name));
  return `${said.join(" ")} ${name}`;
}

function readOperations(content: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  let depth = 0;
  for (const token of readTokens(content)) {
    if (token === "<<" || token === "[") depth += 1;
    if (token === ">>" || token === "]") depth -= 1;
    const isWord =
      operator.test(token) && token !== "true" && token !== "false";
    if (depth > 0 || !isWord) operands.push(token);
    else {
      operations.push({ name: token, operands });
      operands = [];
    }
  }
  return operations;
}

/** Rounds the operands of an operator. Colours are lengths here: two decimals would change them. */
function roundOf(name: string) {
  return (operand: string, index: number): string => {
    if (!number.test(operand)) return operand;
    if (name === "cm" || name === "Tm")
      return round(operand, index < 4 ? decimals.factor : decimals.length);
    return round(
      operand,
      /^(sc|SC|rg|RG|g|G|k|K)/.test(name) ? 3 : decimals.length,
    );
  };
}

function round(text: string, count: number): string {
  const value = Number(Number(text).toFixed(count));
  // Never in powers of ten, which a PDF does not know.
  return value === 0
    ? "0"
    : value
        .toFixed(count)
        .replace(/\.?0+$/, "")
        .replace(/^(-?)0\./, "$1.");
}

/** A letter that is drawn alone: where it begins, and all else but the letter, which others can share. */
type Letter = {
  state: Operation[];
  x: number;
  scale: number;
  shown: string;
  key: string;
};

function joinLetters(operations: readonly Operation[]): Operation[] {
  const joined: Operation[] = [];
  for (let at = 0; at < operations.length;) {
    const first = readLetter(operations, at);
    if (first === null) {
      joined.push(operations[at] as Operation);
      at += 1;
      continue;
    }
    const line = [first];
    at += first.state.length;
    for (
      let next = readLetter(operations, at);
      next !== null && next.key === first.key;
      next = readLetter(operations, at)
    ) {
      line.push(next);
      at += next.state.length;
    }
    joined.push(...writeLine(first, line));
  }
  return joined;
}

/** What is drawn from a `q` to its `Q`, where it is a letter and nothing else; null where it is not. */
function readLetter(
  operations: readonly Operation[],
  at: number,
): Letter | null {
  if (operations[at]?.name !== "q") return null;
  let end = at + 1;
  while (end < operations.length && !/^[qQ]$/.test(operations[end]?.name ?? ""))
    end += 1;
  const state = operations.slice(at, end + 1);
  const names = state.map(({ name }) => name);
  const isLetter =
    names.at(-1) === "Q" &&
    names[1] === "cm" &&
    names.slice(-4).join() === "Tm,Tj,ET,Q" &&
    names.every((name) =>
      /^(q|cm|gs|cs|CS|scn|SCN|w|M|j|J|d|BT|Tr|Tf|Tm|Tj|ET|Q)$/.test(name),
    );
  const [, move] = state;
  const [scale = "", b, c, d, x = "", y] = move?.operands ?? [];
  // A line that is turned goes on in another direction.
  if (!isLetter || b !== "0" || c !== "0" || Number(scale) === 0) return null;
  const shown = state.at(-3)?.operands[0] ?? "";
  const key = JSON.stringify([scale, d, y, state.slice(2, -3), state.at(-2)]);
  return { state, x: Number(x), scale: Number(scale), shown, key };
}

/** The letters of a line with one state, each moved on from where the one before began. */
function writeLine(
  { state, x, scale }: Letter,
  line: readonly Letter[],
): Operation[] {
  const places = line.map((one) => round(String((one.x - x) / scale), 3));
  return [
    ...state.slice(0, -3),
    ...line.flatMap(({ shown }, index): Operation[] => {
      const step = Number(places[index]) - Number(places[index - 1] ?? 0);
      const move = { name: "Td", operands: [round(String(step), 3), "0"] };
      const show = { name: "Tj", operands: [shown] };
      return index === 0 ? [show] : [move, show];
    }),
    ...state.slice(-2),
  ];
}

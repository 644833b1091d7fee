const space = /[\s\0]+/y;
const plain = /<<|>>|<[^>]*>|[[\]{}]|\/?[^\s\0()<>[\]{}/%]*/y;

/**
 * The tokens of a content stream or an object of a PDF, in which a letter stands for a byte: numbers, names,
 * words, and strings whole. An array and a dictionary are several. Throws where a string has no end.
 */
export function readTokens(text: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < text.length) {
    space.lastIndex = at;
    if (space.test(text)) {
      at = space.lastIndex;
      continue;
    }
    plain.lastIndex = at;
    if (text[at] !== "(") plain.test(text);
    const end = text[at] === "(" ? findStringEnd(text, at) : plain.lastIndex;
    if (end <= at)
      throw new Error(`pdf: ${text.slice(at, at + 20)} is no token`);
    tokens.push(text.slice(at, end));
    at = end;
  }
  return tokens;
}

/** Parentheses within a string come in pairs, or are escaped. */
function findStringEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === "(") depth += 1;
    else if (sign === ")") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error("pdf: a string has no end");
}

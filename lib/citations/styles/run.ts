/** A stretch of a citation, set in one way. */
export type Run = { text: string; isItalic?: true };

/** Texts and stretches, one after the other; what is not there is left out. */
export function runs(
  ...parts: readonly (Run | string | readonly Run[] | null | undefined)[]
): Run[] {
  return parts
    .flatMap((part) => (typeof part === "string" ? { text: part } : part))
    .filter((part) => part !== null && part !== undefined)
    .filter(({ text }) => text !== "");
}

/** Set in italics. */
export function italic(text: string): Run {
  return { text, isItalic: true };
}

/** All that is there, with something between. */
export function joinRuns(parts: readonly Run[][], between: string): Run[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : runs(between, part)));
}

/** Sentences, each with one full stop, which a question mark or an abbreviation can be. */
export function joinSentences(parts: readonly Run[][]): Run[] {
  return joinRuns(parts.filter((part) => part.length > 0).map(stopRuns), " ");
}

function stopRuns(part: Run[]): Run[] {
  const text = plainRuns(part);
  return /[.?!…][”’»“]?$/.test(text) ? part : runs(part, ".");
}

/** The words alone. */
export function plainRuns(part: readonly Run[]): string {
  return part.map(({ text }) => text).join("");
}

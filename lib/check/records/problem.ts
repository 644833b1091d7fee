/** Where something is in a file; line and column count from 1. */
export type Position = { file: string; line: number; column: number };

/** Something wrong with the data, where it is, and what to do about it. */
export type Problem = Position & { what: string; remedy: string };

/** One line: `file:line:column  what is wrong  →  what to do`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, what, remedy } = problem;
  return `${file}:${line}:${column}  ${what}  →  ${remedy}`;
}

/** The problems by file, line and column, each of them once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((one) => [formatProblem(one), one]));
  return [...unique.values()].sort(
    (a, b) =>
      compareTexts(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareTexts(a.what, b.what),
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Position } from "./problem";
import { fieldsOf, type At, type CheckedRecords } from "./records";

/** What a text begins with that `npm run new` has put there for an author to replace. */
export const exampleMark = "EXAMPLE";

/** An example that still stands where a briefing should say something of its own. */
export type Example = Position & { text: string };

/** The examples that are left; they are no problems: what is in them can be built. */
export function findExamples(records: CheckedRecords, at: At): Example[] {
  return fieldsOf(records, "text")
    .filter(({ value }) => value.startsWith(exampleMark))
    .map(({ kind, index, path, value }) => ({
      ...at(kind, index, path),
      text: value,
    }));
}

/** The examples of a file in one line, by their lines. */
export function formatExamples(examples: readonly Example[]): string[] {
  const files = [...new Set(examples.map(({ file }) => file))];
  return files.map((file) => {
    const lines = examples
      .filter((one) => one.file === file)
      .map(({ line }) => line);
    return `${file}: ${lines.length} ${lines.length === 1 ? "example" : "examples"} to replace, in line ${[...new Set(lines)].join(", ")}`;
  });
}

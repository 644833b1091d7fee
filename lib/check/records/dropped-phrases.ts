import { droppedPhrases } from "../../briefing/schema/words-schema";
import type { Position } from "./problem";
import type { At, CheckedRecords } from "./records";

/** A phrase of a briefing that is accepted and that nothing says any more. */
export type DroppedPhrase = Position & { name: string };

/** The phrases that can go; they are no problems: what has them can be built. */
export function findDroppedPhrases(
  { briefing }: CheckedRecords,
  at: At,
): DroppedPhrase[] {
  return Object.keys(briefing?.words ?? {})
    .filter((name) => droppedPhrases.includes(name))
    .map((name) => ({ ...at("briefing", 0, ["words", name]), name }));
}

/** A line for each of them. */
export function formatDroppedPhrases(
  phrases: readonly DroppedPhrase[],
): string[] {
  return phrases.map(
    ({ file, line, column, name }) =>
      `${file}:${line}:${column}  the phrase ${name} is no longer used, and can go`,
  );
}

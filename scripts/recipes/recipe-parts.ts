import type { Framing } from "../../lib/serving/response-headers";
import { mediaTypes } from "../../lib/serving/media-types";

/** For whom a recipe is written. */
export type RecipeOptions = {
  /** Folder of the address space in which the site stands: "/briefing", or nothing. */
  basePath: string;
  framing: Framing;
};

/** Each file of a recipe by its path in `deploy/`. */
export type Recipe = Record<string, string>;

/** What stands first in each file, in the comments of its language. */
export const madeBy = [
  "Written by npm run make:recipes, from the types and headers in lib/serving/.",
  "docs/deployment.md says how it is used; npm run check:servers tries it.",
];

/** The types of text without their encoding, each once. */
export const textTypes = [
  ...new Set(
    Object.values(mediaTypes).flatMap((type) => {
      const [name = "", encoding] = type.split("; ");
      return encoding === undefined ? [] : [name];
    }),
  ),
].sort();

/** A pattern for paths inside the site as one for paths on its host. */
export function patternOnHost(pattern: string, basePath: string): string {
  if (!pattern.startsWith("^")) return pattern;
  return `^${escapePattern(basePath)}${pattern.slice(1)}`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

export function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === "" ? "" : by + line));
}

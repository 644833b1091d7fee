import { readWordTemplate, templateFile } from "../../office/word-template";
import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** The briefing's own Word template, where there is one, can be used. */
export function findBadTemplate(
  { context }: CheckedRecords,
  at: At,
): Problem[] {
  const bytes = context?.readFile(templateFile) ?? null;
  if (bytes === null) return [];
  const read = readWordTemplate(bytes);
  if (!("what" in read)) return [];
  const { file } = at("briefing", 0);
  return [
    {
      file: file.replace(/[^/\\]*$/, templateFile),
      line: 1,
      column: 1,
      ...read,
    },
  ];
}

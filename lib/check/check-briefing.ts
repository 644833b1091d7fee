import type { BriefingRecords } from "../briefing/schema/briefing";
import {
  findDroppedPhrases,
  type DroppedPhrase,
} from "./records/dropped-phrases";
import { findExamples, type Example } from "./records/examples";
import { findWrongFiles } from "./file-names";
import { sortProblems, type Problem } from "./records/problem";
import { readRecords, type Folder } from "./read-records";
import {
  fieldsOf,
  kinds,
  recordKinds,
  type At,
  type CheckedRecords,
} from "./records/records";
import { allRules } from "./rules/all-rules";
import {
  countMissingTexts,
  putMainLanguageFirst,
  type MissingTexts,
} from "./translations";

export type Counts = { files: number; records: number; statements: number };

type CheckedBriefing = {
  /** All problems at once, by file and line. */
  problems: Problem[];
  counts: Counts;
  missingTexts: MissingTexts[];
  examples: Example[];
  dropped: DroppedPhrase[];
  /** The records, with defaults filled in; null if there is any problem. */
  records: BriefingRecords | null;
  /** Where each part of the records is. */
  at: At;
};

/** Checks the files of one briefing by schema and by every rule; never throws for bad data. */
export function checkBriefing(folder: Folder): CheckedBriefing {
  const { problems, records, at, parsed } = readRecords(folder);
  const all = sortProblems([
    ...findWrongFiles(folder),
    ...problems,
    ...allRules.flatMap((rule) => rule(records, at)),
  ]);
  const lists = kinds.map((kind) => [
    kind,
    kind === "briefing" ? parsed.get(kind)?.[0] : parsed.get(kind),
  ]);
  const whole =
    // Without a problem, every record of every kind has passed its schema.
    all.length === 0 ? (Object.fromEntries(lists) as BriefingRecords) : null;
  if (whole !== null) putMainLanguageFirst(whole, records);
  return {
    at,
    problems: all,
    missingTexts: countMissingTexts(records),
    examples: findExamples(records, at),
    dropped: findDroppedPhrases(records, at),
    counts: {
      files: folder.files.length,
      records: countRecords(records),
      // Whatever rests on evidence is a statement, as `listStatements` has them.
      statements: fieldsOf(records, "evidence").length,
    },
    records: whole,
  };
}

function countRecords({ lists }: CheckedRecords): number {
  return recordKinds.reduce((sum, kind) => sum + (lists[kind]?.length ?? 0), 0);
}

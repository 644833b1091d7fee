import { checkBriefing, type Counts } from "./check-briefing";
import { checkPublished, type KeptFiles } from "./check-published";
import {
  formatDroppedPhrases,
  type DroppedPhrase,
} from "./records/dropped-phrases";
import { formatExamples, type Example } from "./records/examples";
import { formatProblem, sortProblems, type Problem } from "./records/problem";
import type { Folder } from "./read-records";
import type { MissingTexts } from "./translations";

/** The outcome for a whole data folder. */
type DataReport = {
  problems: Problem[];
  counts: Counts;
  /** Briefings with texts that are not written in one of their languages. */
  missing: (MissingTexts & { briefing: string })[];
  /** What an author has not replaced yet. */
  examples: Example[];
  /** Phrases that nothing says any more. */
  dropped: DroppedPhrase[];
};

/**
 * Checks every briefing of a data folder; `folders` is null if the folder is not there. `readKept`
 * gives what was published of a folder; by default nothing was.
 */
export function checkData(
  root: string,
  folders: readonly Folder[] | null,
  readKept: (folder: Folder) => KeptFiles | null = () => null,
): DataReport {
  const nowhere = { file: root, line: 1, column: 1 };
  const problems: Problem[] = [];
  if (folders === null) {
    problems.push({
      ...nowhere,
      what: "there is no such folder",
      remedy: "name a folder laid out like data/",
    });
  } else if (folders.length === 0) {
    problems.push({
      ...nowhere,
      what: "the folder holds no briefing",
      remedy: "add a folder for each briefing, named by its id",
    });
  }
  const counts = { files: 0, records: 0, statements: 0 };
  const missing: DataReport["missing"] = [];
  const examples: Example[] = [];
  const dropped: DroppedPhrase[] = [];
  for (const folder of folders ?? []) {
    const checked = checkBriefing(folder);
    const { records, at } = checked;
    problems.push(...checked.problems);
    const kept = readKept(folder);
    // What was published is compared with data that are right in themselves.
    if (records !== null && kept !== null)
      problems.push(
        ...sortProblems(checkPublished({ folder, records, at }, kept)),
      );
    const briefing = folder.name;
    missing.push(...checked.missingTexts.map((one) => ({ briefing, ...one })));
    examples.push(...checked.examples);
    dropped.push(...checked.dropped);
    counts.files += checked.counts.files;
    counts.records += checked.counts.records;
    counts.statements += checked.counts.statements;
  }
  return { problems, counts, missing, examples, dropped };
}

/** All problems, a line each, what is not translated or replaced yet or can go, and a closing line with the counts. */
export function formatReport({
  problems,
  counts,
  missing,
  examples,
  dropped,
}: DataReport): string {
  const closing = [
    count(counts.files, "file"),
    count(counts.records, "record"),
    count(counts.statements, "statement"),
    count(problems.length, "problem"),
  ].join(", ");
  return [
    ...problems.map(formatProblem),
    ...missing.map(
      (one) =>
        `${one.briefing}: ${one.lang}: ${one.missing} of ${one.total} texts missing, shown in the main language`,
    ),
    ...formatExamples(examples),
    ...formatDroppedPhrases(dropped),
    closing,
  ].join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

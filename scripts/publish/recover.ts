import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { readJournal } from "./journal";
import { stagingFolder } from "./own-files";
import { completeJournal, type OnStep } from "./switch";

/** Completes or drops what an earlier run has left when it was killed, and says which. */
export function recover(
  folder: string,
  say: (line: string) => void,
  onStep: OnStep,
): void {
  const journal = readJournal(folder);
  if (journal !== null) {
    say(
      `${folder}: an earlier publication of version ${journal.version} was cut short while it was put in place. Completing it.`,
    );
    completeJournal(folder, onStep);
    say(`${folder}: version ${journal.version} is in place, whole.`);
  } else if (existsSync(path.join(folder, stagingFolder))) {
    say(
      `${folder}: an earlier publication was cut short before anything was put in place. What was published before is as it was; what was prepared is removed.`,
    );
    dropStaged(folder);
  }
}

/** Removes what is prepared, unless it is already being put in place. */
export function dropStaged(folder: string): void {
  if (readJournal(folder) !== null) return;
  rmSync(path.join(folder, stagingFolder), { recursive: true, force: true });
}

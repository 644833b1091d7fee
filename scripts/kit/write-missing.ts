import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { KitFile } from "./kit-files";

/**
 * Writes the files that a folder has not yet. Each is put in place when it is whole: `drafts` is a
 * folder of the same disk, from which a run that was killed leaves nothing behind in the site.
 */
export async function writeMissing(
  files: readonly KitFile[],
  to: string,
  drafts: string,
): Promise<void> {
  mkdirSync(drafts, { recursive: true });
  const draft = path.join(drafts, String(process.pid));
  for (const file of files) {
    const target = path.join(to, file.path);
    if (existsSync(target)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    if ("sameAs" in file) putBeside(path.join(to, file.sameAs), target);
    else {
      writeFileSync(draft, await file.make());
      renameSync(draft, target);
    }
  }
}

/** Another name of a file: the same bytes on the disk, where the disk can do that. */
function putBeside(file: string, target: string): void {
  try {
    linkSync(file, target);
  } catch {
    copyFileSync(file, target);
  }
}

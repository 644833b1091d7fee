import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
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
    writeFileSync(draft, await file.make());
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(draft, target);
  }
}

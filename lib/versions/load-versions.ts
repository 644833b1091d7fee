import { readVersionFiles } from "../briefing/files";
import { loadBriefing } from "../briefing/load";
import { readSnapshot, takeSnapshot, type Snapshot } from "./snapshot";
import { compareVersions } from "./version-number";

/** The published versions of a briefing, the earliest first. Throws for a file that is damaged. */
export function loadPublished(id: string, root?: string): Snapshot[] {
  return readVersionFiles(id, root)
    .map(({ path, text }) => {
      const snapshot = readSnapshot(text, path);
      if (snapshot.briefing === id && path.endsWith(`${snapshot.version}.json`))
        return snapshot;
      throw new Error(
        `${path}: holds version ${snapshot.version} of ${snapshot.briefing}  →  name the file after its version`,
      );
    })
    .sort((one, other) => compareVersions(one.version, other.version));
}

/** All versions, the present one last, whether it is published yet or not. */
export function loadVersions(id: string): Snapshot[] {
  const present = takeSnapshot(loadBriefing(id));
  const earlier = loadPublished(id).filter(
    ({ version }) => version !== present.version,
  );
  return [...earlier, present];
}

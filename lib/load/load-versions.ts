import { readVersionFiles } from "./files";
import { loadBoundaries, loadBriefing, loadRecords } from "./load";
import { loadLogo } from "./load-logo";
import type { Briefing } from "../briefing/model";
import {
  readPublished,
  takeSnapshot,
  type Snapshot,
} from "../versions/snapshot";
import { compareVersions } from "../url/version-number";

/** The published versions of a briefing, the earliest first. Throws for a file that is damaged. */
function loadPublished(id: string): Snapshot[] {
  return readVersionFiles(id)
    .map(({ path, text }) => readPublished(id, path, text))
    .sort((one, other) => compareVersions(one.version, other.version));
}

/** Everything that the briefing says now, as it would be published. */
export function takePresent(id: string): Snapshot {
  const briefing = loadBriefing(id);
  return takeSnapshot({
    briefing,
    records: loadRecords(id),
    boundaries: loadBoundaries(briefing.boundaries),
    logo: loadLogo(briefing)?.bytes ?? null,
  });
}

const known = new WeakMap<Briefing, Snapshot[]>();

/** All versions, the present one last, whether it is published yet or not. */
export function loadVersions(id: string): Snapshot[] {
  const briefing = loadBriefing(id);
  const versions = known.get(briefing) ?? listVersions(id);
  known.set(briefing, versions);
  return versions;
}

function listVersions(id: string): Snapshot[] {
  const present = takePresent(id);
  const earlier = loadPublished(id).filter(
    ({ version }) => version !== present.version,
  );
  return [...earlier, present];
}

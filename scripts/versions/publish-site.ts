import path from "node:path";
import {
  forgetListed,
  isListed,
  keepReplaced,
  listStanding,
  readListed,
  saveListed,
  type Listed,
} from "../publish/adopt";
import {
  createFolder,
  examineFolder,
  refuseOldFolder,
  type Folder,
} from "../publish/folder";
import { listFiles, lockFile, readOwnFiles } from "../publish/own-files";
import type { Conflict } from "../publish/plan";
import {
  commitPlan,
  listAdopted,
  planSite,
  stageSite,
} from "../publish/prepare";
import { dropStaged, recover } from "../publish/recover";
import {
  countFiles,
  formatNames,
  refuseConflicts,
  refuseForeign,
} from "../publish/refusals";
import { completeJournal, type OnStep } from "../publish/switch";
import { takeLock } from "../setup/lock.mjs";
import { root } from "../setup/run.mjs";
import { Stop } from "../setup/stop.mjs";
import { requireReady, requireSound } from "./preconditions";
import { listTrees } from "./prove";

export { proveVersions } from "./prove";

export type Publication = {
  /** The folder that a server serves; it need not be there yet. */
  to: string;
  /** Name of the tree of the version: lib/load/trees.ts. */
  version: string;
  /** Builds the site for a folder of the address space; returns the folder of the built files. */
  build: (basePath: string) => Promise<string>;
  /** Folder of the address space in which the site is, without a slash at its end. */
  basePath: string;
  /** Whether files that are not ours may be replaced: those alone that a run has listed. */
  adopt?: boolean;
  /** Whether each text gets compressed copies beside it, which servers send as they are. */
  compress?: boolean;
  /** The site as it was last built, if any: tells what a publication would replace and take. */
  lastBuilt?: string | null;
  /** Where it is kept what a refusal has listed. */
  records?: string;
  say?: (line: string) => void;
  /** Called before each step of putting in place; tests end the process in it. */
  onStep?: OnStep;
};

const ownRecords = path.join(root, ".cache/adopt");

/**
 * Publishes the site with the tree of its version beside all trees that were published before. A
 * tree that is there is kept byte for byte, and so is every file that no publication has written. All
 * that can be known is checked before the site is built; it is prepared aside and then put in place by
 * a journal, which a later run completes if this one is killed. Throws a `Stop` with the remedy.
 * Returns the versions that are there.
 */
export async function publish(publication: Publication): Promise<string[]> {
  const { to, say = console.log, records = ownRecords } = publication;
  const found = examineFolder(to);
  const folder = found.path;
  refuseOldFolder(found);
  const listed = listReplaceable(found, publication, records);
  const removeIfUnused = createFolder(found);
  let leave = removeIfUnused;
  try {
    const unlock = takeLock(path.join(folder, lockFile), "publication", say);
    leave = () => {
      process.off("exit", leave);
      dropStaged(folder);
      unlock();
      removeIfUnused();
    };
    process.prependListener("exit", leave);
    await publishLocked(folder, listed, { ...publication, say, records });
    forgetListed(records, folder);
    return listTrees(folder).versions;
  } catch (error) {
    throw explainSystem(folder, error);
  } finally {
    leave();
  }
}

/** Publishes while nobody else does. */
async function publishLocked(
  folder: string,
  listed: Listed,
  publication: Publication & Required<Pick<Publication, "say" | "records">>,
): Promise<void> {
  const { adopt = false, say, records, onStep = () => {} } = publication;
  recover(folder, say, onStep);
  const own = readOwnFiles(folder) ?? new Map<string, string>();
  requireSound(folder);
  const { versions } = listTrees(folder);
  const isNewTree = !versions.includes(publication.version);
  const mayReplace = (name: string) => adopt && isListed(listed, folder, name);
  const refuse = (conflicts: Conflict[]) => {
    saveListed(records, folder, listStanding(folder));
    refuseConflicts(folder, conflicts);
  };
  const changed = requireReady(publication, folder, own, isNewTree);
  const unlisted = changed.filter(({ name }) => !mayReplace(name));
  if (unlisted.length > 0) refuse(unlisted);

  const coming = { ...publication, folder, isNewTree };
  const next = await stageSite(coming);
  const plan = planSite(coming, own, next, mayReplace);
  if (plan.conflicts.length > 0) refuse(plan.conflicts);
  sayAdopted(folder, listAdopted(plan, own), say);
  if (plan.left.length > 0)
    say(
      `No longer part of the site, and left where they are, since they were changed:\n${formatNames(plan.left)}`,
    );
  await commitPlan(coming, plan, next, versions);
  completeJournal(folder, onStep);
  requireSound(folder);
}

/** An error of the system says what it is about; what to do is added. */
function explainSystem(folder: string, error: unknown): unknown {
  if (!(error instanceof Error) || !("syscall" in error)) return error;
  return new Stop(
    `${folder}: ${error.message}. What was published is as it was: remove the cause, then run the same command again.`,
    { cause: error },
  );
}

/**
 * What --adopt may replace: what the last refusal has listed, else what is there as this run begins.
 * Without --adopt a folder that isn't ours is refused here.
 */
function listReplaceable(
  { path: folder, state }: Folder,
  { adopt = false, lastBuilt = null }: Publication,
  records: string,
): Listed {
  if (state === "empty" || (state === "own" && !adopt)) return {};
  if (adopt) {
    const listed = readListed(records, folder);
    if (listed !== null) return listed;
  }
  const standing = listStanding(folder);
  if (adopt) return standing;
  saveListed(records, folder, standing);
  const site = lastBuilt === null ? [] : listFiles(lastBuilt);
  return refuseForeign(folder, Object.keys(standing), site);
}

function sayAdopted(
  folder: string,
  names: string[],
  say: (line: string) => void,
): void {
  if (names.length === 0) return;
  const kept = keepReplaced(folder, names);
  say(
    `${folder}: ${countFiles(names.length)} of others replaced; copies are in ${kept}:\n${formatNames(names)}`,
  );
}

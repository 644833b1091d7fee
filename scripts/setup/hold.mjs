// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nameOf, waitForLock } from "./lock.mjs";
import { findObstacle, ownPlaces } from "./obstacles.mjs";
import { root } from "./run.mjs";
import { Stop } from "./stop.mjs";

const cache = join(root, ".cache");

/**
 * Does something that one command of this project may do at a time; another one waits. What writes files is
 * run with `leader`, so that it is known where its command was killed, and waited for too.
 * @template Result
 * @param {string} work what is done, as in "a build"
 * @param {(leader: string) => Promise<Result>} act
 */
export async function holdAlone(work, act) {
  const obstacle = findObstacle(ownPlaces(root));
  if (obstacle !== null) throw new Stop(obstacle);
  const release = await waitForLock(join(cache, `${work}.lock`), work);
  try {
    const leader = join(cache, `${work}.leader`);
    await waitForLeader(leader, work);
    return await act(leader);
  } finally {
    release();
  }
}

/**
 * Waits until the work of a command that was killed has ended.
 * @param {string} file
 * @param {string} work
 * @param {(line: string) => void} [say]
 */
export async function waitForLeader(file, work, say = console.log) {
  const name = existsSync(file) ? readFileSync(file, "utf8") : "";
  const pid = parseInt(name, 10);
  const isRunning = () => name !== "" && nameOf(pid) === name;
  for (let isFirst = true; isRunning(); isFirst = false) {
    if (isFirst)
      say(
        `The ${work} of a command that was killed is still at work (process ${pid}): waiting for its end.`,
      );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

// @ts-check
import {
  forgetBuild,
  isUpToDate,
  rememberBuild,
  stampOfInputs,
} from "./build-stamp.mjs";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nameOf, waitForLock } from "./lock.mjs";
import { root, runLeader, runScript } from "./run.mjs";
import { Stop } from "./stop.mjs";

const cache = join(root, ".cache");

/** Names the process that writes out/ and .next/, which may outlive who started it for a moment. */
const leaderFile = join(cache, "build.leader");

/**
 * Does something while no other build of this project runs: all share out/ and
 * .next/. Waits where one is at work.
 * @template Result
 * @param {() => Promise<Result>} act
 */
export async function holdBuild(act) {
  const release = await waitForLock(join(cache, "build.lock"), "build");
  try {
    await waitForLeader(leaderFile);
    return await act();
  } finally {
    release();
  }
}

/**
 * Waits until a build has ended whose command was killed.
 * @param {string} file
 * @param {(line: string) => void} [say]
 */
export async function waitForLeader(file, say = console.log) {
  const name = existsSync(file) ? readFileSync(file, "utf8") : "";
  const pid = parseInt(name, 10);
  const isRunning = () => name !== "" && nameOf(pid) === name;
  for (let isFirst = true; isRunning(); isFirst = false) {
    if (isFirst)
      say(
        `A build whose command was killed is still at work (process ${pid}): waiting for its end.`,
      );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Checks the data and builds the site into out/. */
export async function buildSite() {
  await holdBuild(buildAlone);
}

/** The build for whoever holds it. */
export async function buildAlone() {
  // The stamp goes before the work and is that of the files as they were
  // then: a build that is cut short, or overtaken by an edit, is never taken
  // for a good one.
  forgetBuild(root);
  const stamp = stampOfInputs(root);
  await requireSuccess(runScript("check:data"), "The data have problems");
  await requireSuccess(
    runLeader(leaderFile, "next/dist/bin/next", ["build"], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
      },
    }),
    "The build failed",
  );
  rememberBuild(root, stamp);
}

/** Builds the site, unless out/ holds it already. */
export async function buildSiteOnce() {
  if (isUpToDate(root)) {
    console.log("The site in out/ is up to date.");
    return;
  }
  await holdBuild(async () => {
    // Another command may have built it while this one waited.
    if (!isUpToDate(root)) await buildAlone();
  });
}

/**
 * @param {Promise<import("./run.mjs").Outcome>} outcome
 * @param {string} what
 */
export async function requireSuccess(outcome, what) {
  if ((await outcome).code === 0) return;
  throw new Stop(
    `${what}, as told above: fix that, then run the same command again.`,
  );
}

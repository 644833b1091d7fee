// @ts-check
import {
  forgetBuild,
  isUpToDate,
  rememberBuild,
  stampOfInputs,
} from "./build-stamp.mjs";
import { holdAlone } from "./hold.mjs";
import { root, runPackage, runScript } from "./run.mjs";
import { Stop } from "./stop.mjs";

/**
 * Does something while no other build of this project runs: all share out/ and .next/.
 * @template Result
 * @param {(leader: string) => Promise<Result>} act
 */
export const holdBuild = (act) => holdAlone("build", act);

/** Checks the data and builds the site into out/. */
export async function buildSite() {
  await holdBuild(buildAlone);
}

/**
 * The build for whoever holds it.
 * @param {string} leader
 */
export async function buildAlone(leader) {
  // The stamp goes before the work and is that of the files as they were
  // then: a build that is cut short, or overtaken by an edit, is never taken
  // for a good one.
  forgetBuild(root);
  const stamp = stampOfInputs(root);
  await requireSuccess(runScript("check:data"), "The data have problems");
  await requireSuccess(
    runPackage("next/dist/bin/next", ["build"], {
      leader,
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
  await holdBuild(async (leader) => {
    // Another command may have built it while this one waited.
    if (!isUpToDate(root)) await buildAlone(leader);
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

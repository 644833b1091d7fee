// @ts-check
import { join } from "node:path";
import { writeBill } from "../supply/bill-of-materials.mjs";
import {
  completeBuild,
  forgetBuild,
  hasPages,
  isUpToDate,
  rememberPages,
  stampOfInputs,
} from "./build-stamp.mjs";
import { holdAlone } from "./hold.mjs";
import { findObstacle, ownPlaces } from "./obstacles.mjs";
import { parsePort } from "./port.mjs";
import { root, run, runPackage, runScript } from "./run.mjs";
import { Stop } from "./stop.mjs";

const inProduction = {
  ...process.env,
  NODE_ENV: /** @type {const} */ ("production"),
  NEXT_TELEMETRY_DISABLED: "1",
};

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
  await buildPages(leader);
  await addKit(leader);
}

/** @param {string} leader */
async function buildPages(leader) {
  // The stamp goes before the work and is that of the files as they were
  // then: a build that is cut short, or overtaken by an edit, is never taken
  // for a good one.
  forgetBuild(root);
  const stamp = stampOfInputs(root);
  await requireSuccess(runScript("check:data"), "The data have problems");
  await requireSuccess(
    runPackage("next/dist/bin/next", ["build"], { leader, env: inProduction }),
    "The build failed",
  );
  const writer = join(root, "scripts/policy/write-policies.ts");
  await requireSuccess(
    runPackage("tsx/dist/cli.mjs", [writer], { leader }),
    "The pages could not be given their policies",
  );
  writeBill(root, join(root, "out"));
  if (!process.env.SITE_URL)
    console.log(
      `SITE_URL is not set: files and snippets lead to http://localhost:${parsePort(process.env.PORT)} and say that nobody else can follow that. For others, build with SITE_URL=https://…`,
    );
  rememberPages(root, stamp);
}

/**
 * Makes what is missing of figures and documents.
 * @param {string} leader
 */
async function addKit(leader) {
  console.log("Making the report kit: figures and documents …");
  const writer = join(root, "scripts/kit/write-kit.mjs");
  await requireSuccess(
    run(process.execPath, [writer], { leader, env: inProduction }),
    "The report kit could not be made",
  );
  completeBuild(root);
  console.log("The report kit is whole.");
}

/**
 * Builds the site, unless out/ holds it already. Of a build that was cut short while the report
 * kit was made, the pages are kept.
 * @param {() => void} [withPages] what may begin when all but the report kit is there
 */
export async function buildSiteOnce(withPages = () => {}) {
  if (isUpToDate(root)) {
    console.log("The site in out/ is up to date.");
    return;
  }
  await holdBuild(async (leader) => {
    // Another command may have built it while this one waited.
    if (isUpToDate(root)) return;
    if (!hasPages(root)) await buildPages(leader);
    withPages();
    await addKit(leader);
  });
}

/**
 * @param {Promise<import("./run.mjs").Outcome>} outcome
 * @param {string} what
 */
export async function requireSuccess(outcome, what) {
  if ((await outcome).code === 0) return;
  const obstacle = findObstacle(ownPlaces(root));
  throw new Stop(
    obstacle === null
      ? `${what}, as told above: fix that, then run the same command again.`
      : `${what}. ${obstacle}`,
  );
}

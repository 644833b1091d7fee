// npm run check:servers [-- NAME …] [--write]: starts each recipe of deploy/ on its server, and tries one table of expectations on all.
import { existsSync } from "node:fs";
import path from "node:path";
import { openFraming } from "../../lib/serving/response-headers";
import type { RecipeOptions } from "../recipes/recipe-parts";
import { out } from "../setup/built-files.mjs";
import { runCommand, Stop } from "../setup/stop.mjs";
import { askAt } from "./ask-at";
import { pagesExpectations } from "./check-pages";
import { answerExpectations } from "./expect-answers";
import { fileExpectations } from "./expect-files";
import { headerExpectations } from "./expect-headers";
import type { Expectation, Trial } from "./expectations";
import { keepPart } from "./kept-part";
import { prepareServers } from "./prepare-servers";
import { formatResults, type Result } from "./result-table";
import type { Server } from "./tried-server";
import {
  publishUnderTest,
  testBase,
  type SiteUnderTest,
} from "./site-under-test";
import { findApache } from "./try-apache";
import { findCaddy } from "./try-caddy";
import { findNginx } from "./try-nginx";
import { ownServer } from "./try-own-server";
import { findStore } from "./try-store";

const expectations: Expectation[] = [
  ...fileExpectations,
  ...headerExpectations,
  ...answerExpectations,
];

/** Anyone may frame anything, at the root; and a publisher who chose both, in a folder. */
const rounds: RecipeOptions[] = [
  { basePath: "", framing: openFraming },
  {
    basePath: testBase,
    framing: { pages: "'self'", embeds: "'self' https://*.example.org" },
  },
];

/** Of the faults of one expectation, how many are told. */
const told = 5;

await runCommand(async () => {
  if (!existsSync(path.join(out, "index.html")))
    throw new Stop("There is no site in out/: run npm run build first.");
  const options = process.argv.slice(2);
  const names = options.filter((word) => !word.startsWith("--"));
  await prepareServers();
  const servers = (await findServers()).filter(
    ({ name }) =>
      names.length === 0 ||
      names.some((word) => name.toLowerCase().includes(word.toLowerCase())),
  );
  const site = await publishUnderTest();
  const results: Result[] = [];
  let isWhole = true;
  try {
    for (const server of servers)
      if ("missing" in server) isWhole = sayMissing(server) && isWhole;
      else results.push(await tryServer(server, site));
    if (names.length === 0) await tryPages(site);
  } finally {
    await site.remove();
  }
  const day = new Date().toISOString().slice(0, 10);
  if (options.includes("--write"))
    await keepPart("check:servers", formatResults(results, day));
  const isMet = results.every(({ met }) => [...met.values()].every(Boolean));
  if (!isWhole || !isMet) process.exitCode = 1;
});

async function findServers(): Promise<Server[]> {
  return [
    ownServer,
    await findNginx(),
    await findCaddy(),
    ...(await findApache()),
    await findStore(),
  ];
}

/** Tells whether that may be: a machine on which all have to be tried says so. */
function sayMissing({ name, missing }: { name: string; missing: string }) {
  console.log(`\n${name}: not tried, it is not here (${missing})`);
  return process.env.BRIEFING_MAP_SERVERS !== "all";
}

async function tryServer(
  server: Exclude<Server, { missing: string }>,
  site: SiteUnderTest,
): Promise<Result> {
  const { name, version, cannot = [], start } = server;
  console.log(`\n${name}: ${version}`);
  const met = new Map<string, boolean>();
  for (const options of rounds) {
    const { basePath, framing } = options;
    console.log(basePath === "" ? "  at the root" : `  in ${basePath}/`);
    const { port, stop } = await start(site, options);
    const ask: Trial["ask"] = (inside, { headers = {}, method = "GET" } = {}) =>
      askAt(port, basePath + inside, headers, method);
    try {
      for (const expectation of expectations) {
        const { what, findFaults } = expectation;
        const trial = { site, framing, basePath, cannot, ask };
        const isMet = await tell(what, findFaults(trial));
        met.set(what, isMet && (met.get(what) ?? true));
      }
    } finally {
      await stop();
    }
  }
  return { name, version, met };
}

async function tryPages(site: SiteUnderTest): Promise<void> {
  console.log(
    "\nGitHub Pages: its server is GitHub’s alone; tried is what its branch gets (docs/deployment.md says what it can’t do)",
  );
  for (const { what, findFaults } of pagesExpectations(site))
    if (!(await tell(what, findFaults()))) process.exitCode = 1;
}

async function tell(what: string, finding: Promise<string[]>) {
  const faults = await finding.catch((error: unknown) => [String(error)]);
  console.log(`   ${faults.length === 0 ? "✓" : "✗"} ${what}`);
  for (const fault of faults.slice(0, told)) console.log(`     ${fault}`);
  if (faults.length > told)
    console.log(`     and ${faults.length - told} more`);
  return faults.length === 0;
}

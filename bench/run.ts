import { mkdirSync, writeFileSync } from "node:fs";
import { benchFolder, peerPath } from "./make/folders.ts";
import { makePeers } from "./make/make-peers.ts";
import { openBrowser } from "./measure/browser.ts";
import { runRounds } from "./measure/run-rounds.ts";
import { readOptions, type Options } from "./options.ts";
import { listPages, yardstick } from "./pages.ts";
import { peers } from "./peers/list.ts";
import { drawChart } from "./report/draw-chart.ts";
import { writeMarkdown } from "./report/markdown.ts";
import { describeRun } from "./report/run-facts.ts";
import { summarise, type Results } from "./report/summary.ts";
import { writeTables } from "./report/table.ts";
import { startServer } from "./serve/server.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Builds what is not up to date, measures, prints and writes. */
async function run(options: Options): Promise<void> {
  const { only } = options;
  const known = listPages(peers).map(({ name }) => name);
  for (const name of only ?? []) {
    if (!known.includes(name))
      throw new Error(`--only ${name}: must be of ${known.join(", ")}`);
  }
  const isWanted = (name: string): boolean =>
    only === null || only.includes(name);
  const { made, missing } = await makePeers(isWanted, say);
  if (options.buildOnly) return;
  const results = await measure(options, made, missing);
  for (const { label, rows, ...rest } of results.profiles) {
    console.log(`\n${label}\n\n${writeTables({ label, rows, ...rest })}`);
  }
  for (const [name, why] of Object.entries(results.missing))
    console.log(`${name}: ${why}`);
  writeResults(results, only === null ? "latest" : "partial");
}

async function measure(
  { rounds, profiles, site, only }: Options,
  made: typeof peers,
  missingPeers: ReadonlyMap<string, string>,
): Promise<Results> {
  const pages = listPages(made).filter(
    ({ name }) => only === null || only.includes(name),
  );
  const server = await startServer([
    { path: peerPath("").slice(0, -1), folder: `${benchFolder}build` },
    { path: "", folder: site },
  ]);
  const browser = await openBrowser();
  const began = performance.now();
  try {
    const done = await runRounds(
      { browser, server },
      pages,
      profiles,
      rounds,
      say,
    );
    return {
      facts: describeRun({
        minutes: (performance.now() - began) / 60_000,
        rounds,
        browser: browser.version(),
        load: done.load,
      }),
      yardstick,
      missing: Object.fromEntries([...missingPeers, ...done.missing]),
      profiles: summarise(done.series, yardstick),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs of some pages only have a name of their own, so that they never pass for the whole. */
function writeResults(results: Results, name: "latest" | "partial"): void {
  const folder = `${benchFolder}results`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/${name}.json`,
    `${JSON.stringify(results, null, 1)}\n`,
  );
  writeFileSync(`${folder}/${name}.md`, writeMarkdown(results));
  writeFileSync(`${folder}/${name}.svg`, drawChart(results));
  say(`written: bench/results/${name}.json, ${name}.md, ${name}.svg`);
}

run(readOptions(process.argv.slice(2))).catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

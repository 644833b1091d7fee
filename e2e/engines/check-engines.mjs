// npm run check:engines: what readers do, in Chromium, Firefox and WebKit, on the built site.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startStaticServer } from "../../scripts/serve/static-server.ts";
import { out } from "../../scripts/setup/built-files.mjs";
import { findEngines } from "./find-engines.mjs";
import { choosingScenarios } from "./scenarios-choosing.mjs";
import { embedScenarios } from "./scenarios-embed.mjs";
import { pageScenarios } from "./scenarios-pages.mjs";

const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const scenarios = {
  ...choosingScenarios,
  ...pageScenarios,
  ...embedScenarios,
};

if (!existsSync(join(out, "index.html"))) {
  console.error("there is no site in out/: run npm run build first");
  process.exit(1);
}

const server = await startStaticServer({ dir: out, port: 0 });
const site = `http://127.0.0.1:${server.port}`;
let failed = 0;
try {
  for (const engine of findEngines()) {
    if (wanted.length > 0 && !wanted.includes(engine.name.toLowerCase()))
      continue;
    if ("missing" in engine) {
      console.log(
        `\n${engine.name}: not run, it is not here (${engine.missing})`,
      );
      // A machine on which all three have to be tried says so.
      if (process.env.BRIEFING_MAP_ENGINES === "all") failed += 1;
      continue;
    }
    failed += await runEngine(engine.name, await engine.start());
  }
} finally {
  await server.close();
}
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {import("./driver.mjs").Driver} driver
 */
async function runEngine(name, driver) {
  console.log(`\n${name}: ${driver.name}`);
  let faults = 0;
  try {
    for (const [what, run] of Object.entries(scenarios)) {
      driver.faults.length = 0;
      try {
        const leftOut = await inTime(run(driver, site));
        if (driver.faults.length > 0) throw new Error(driver.faults.join("; "));
        console.log(
          typeof leftOut === "string"
            ? `   – ${what}: left out, ${leftOut}`
            : `   ✓ ${what}`,
        );
      } catch (error) {
        faults += 1;
        console.log(`   ✗ ${what}\n     ${error.message}`);
        await keepPicture(`${name}-${faults}`, driver);
      }
    }
  } finally {
    await inTime(driver.close(), 10).catch(() => undefined);
  }
  return faults;
}

/** What was seen when a scenario failed. */
async function keepPicture(name, driver) {
  const folder = "test-results/engines";
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name.toLowerCase()}.png`);
  await inTime(driver.capture(), 10)
    .then((picture) => writeFile(file, picture))
    .then(() => console.log(`     ${file}`))
    .catch(() => undefined);
}

/**
 * A driver that answers no more must not stop all others.
 *
 * @template Result
 * @param {Promise<Result>} running
 * @param {number} [seconds]
 * @returns {Promise<Result>}
 */
function inTime(running, seconds = 120) {
  return Promise.race([
    running,
    new Promise((_, reject) =>
      setTimeout(
        () => reject(new Error(`no end within ${seconds} seconds`)),
        seconds * 1000,
      ).unref(),
    ),
  ]);
}

import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./scripts/setup/browser.mjs";

// Read again in every worker, which starts once the site is served.
const baseURL = process.env.BRIEFING_MAP_ADDRESS;

const phoneSpecs = /\.phone\.spec\.ts$/;

/** About one briefing's own facts: `timeline.ashgabat.spec.ts`. */
const ownSpecs = /\.ashgabat\.spec\.ts$/;
const isThere = existsSync("data/ashgabat-2018");
if (!isThere && process.env.TEST_WORKER_INDEX === undefined)
  console.log("data/ashgabat-2018 is not there: *.ashgabat.spec.ts left out");
const leftOut = isThere ? [] : [ownSpecs];

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/setup/servers.ts",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // For a slow machine with two cores.
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  snapshotPathTemplate: "{testDir}/goldens/{testFileName}/{arg}{ext}",
  use: {
    ...(baseURL ? { baseURL } : {}),
    // A fifth of the time is that of new windows.
    reuseContext: true,
    launchOptions: launchOptions(),
  },
  projects: [
    {
      name: "desktop",
      testIgnore: [phoneSpecs, ...leftOut],
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      testMatch: phoneSpecs,
      testIgnore: leftOut,
      use: {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
});

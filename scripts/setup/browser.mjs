// @ts-check
import { describePlaces, listSystemBrowsers } from "./browser-places.mjs";
import { canInstallByApt, installByApt } from "./apt.mjs";
import { canReachDownloads, downloadBrowser } from "./browser-download.mjs";
import { Stop } from "./stop.mjs";

/** What every start of the browser gets: no sandbox in containers, no calls home. */
export const browserArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Stands for the browser that Playwright has installed itself. */
const ownBrowser = "";

/**
 * A rung offers programs to try, in its order, and does what it takes to have
 * them. A start tells why it did not work, or the browser's version.
 * @typedef {{ name: string, offer: () => Promise<readonly string[]> }} Rung
 * @typedef {{ version: string } | { fault: string }} Start
 * @typedef {{ program: string, version: string }} Browser
 */

/**
 * The order: what the user names wins. Playwright's own browser is the version
 * that its tests expect. A browser of the system costs nothing and is nearly
 * always new enough. A download comes after it, because a machine without a
 * way to the download host would wait for nothing; and the system's packages
 * come last, because that changes the machine.
 * @type {readonly Rung[]}
 */
const ladder = [
  {
    name: "named in the environment",
    offer: async () =>
      [process.env.BROWSER_PATH, process.env.CHROMIUM_PATH].flatMap(
        (path) => path || [],
      ),
  },
  { name: "Playwright's own", offer: async () => [ownBrowser] },
  { name: "of the system", offer: async () => listSystemBrowsers() },
  {
    name: "downloaded by Playwright",
    offer: async () => {
      if (!(await canReachDownloads())) return [];
      return (await downloadBrowser()) ? [ownBrowser] : [];
    },
  },
  {
    name: "of the system's packages",
    offer: async () => {
      if (!(await canInstallByApt())) return [];
      return (await installByApt()) ? listSystemBrowsers() : [];
    },
  },
];

/**
 * The first program that really starts; null where none does.
 * @param {readonly Rung[]} rungs
 * @param {(program: string) => Promise<Start>} start
 * @returns {Promise<Browser | null>}
 */
export async function climb(rungs, start) {
  for (const { name, offer } of rungs) {
    for (const program of await offer()) {
      const result = await start(program);
      if ("version" in result) return { program, version: result.version };
      // That Playwright has none of its own is usual and not worth a line.
      if (program !== ownBrowser) {
        console.log(
          `Browser ${name}, ${program}, does not start: ${result.fault}`,
        );
      }
    }
  }
  return null;
}

/**
 * Opens a page in a browser: a program that is there may still lack a library.
 * @param {string} program
 * @returns {Promise<Start>}
 */
export async function startBrowser(program) {
  const { chromium } = await import("@playwright/test");
  const options = { args: browserArgs, timeout: 30_000 };
  try {
    const browser = await chromium.launch(
      program === ownBrowser
        ? options
        : { ...options, executablePath: program },
    );
    const version = browser.version();
    try {
      const page = await browser.newPage();
      await page.goto("data:text/html,<title>ready</title>");
      return (await page.title()) === "ready"
        ? { version }
        : { fault: "it opens no page" };
    } finally {
      await browser.close();
    }
  } catch (error) {
    const [line = ""] = String(error).split("\n");
    return { fault: line.replace(/^Error: browserType\.launch: /, "") };
  }
}

/**
 * Finds a browser for the tests and hands it on in BRIEFING_MAP_BROWSER: the
 * path of a program, or nothing for Playwright's own. What is handed on
 * already is not looked for again.
 */
export async function findBrowser() {
  if (process.env.BRIEFING_MAP_BROWSER !== undefined) return;
  const browser = await climb(ladder, startBrowser);
  if (browser === null) {
    throw new Stop(
      `No browser starts here: install Chrome or Chromium (${describePlaces()}), or name one, such as CHROMIUM_PATH=/path/to/chrome npm test`,
    );
  }
  const { program, version } = browser;
  console.log(`${program || "Playwright's own browser"}, version ${version}`);
  process.env.BRIEFING_MAP_BROWSER = program;
}

// @ts-check
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { installByApt } from "./apt.mjs";
import { downloadBrowser } from "./browser-install.mjs";
import { Stop } from "./stop.mjs";

/**
 * What every start of the browser gets: no sandbox in containers, no calls home, and nothing drawn by way of
 * a graphics card that is not there, which Debian's Chromium does unless told not to.
 */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-gpu-rasterization",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Debian's Chromium without a window: what Playwright's own download is too, and a third faster. */
const shell = "chromium-headless-shell";
const fonts = "fonts-liberation";

/** Stands for the browser that Playwright has installed itself. */
const ownBrowser = "";

/**
 * How Playwright starts what BRIEFING_MAP_BROWSER names: the path of a program, a channel such as "chrome"
 * (Playwright knows where systems keep it), or nothing for its own browser.
 */
export function launchOptions(program = process.env.BRIEFING_MAP_BROWSER) {
  if (!program) return { args };
  return isAbsolute(program)
    ? { args, executablePath: program }
    : { args, channel: program };
}

/**
 * A program that was started, or why it was not.
 * @typedef {{ version: string } | { fault: string }} Start
 */

const named = () =>
  [process.env.BROWSER_PATH, process.env.CHROMIUM_PATH].flatMap(
    (path) => path || [],
  );

/**
 * The first of each name that is on the path: Chromium has no channel, distributions put it there.
 * @param {...string} names
 */
const findOnPath = (...names) =>
  names.flatMap((name) =>
    `${process.env.PATH}${delimiter}/snap/bin`
      .split(delimiter)
      .map((folder) => join(folder, name))
      .filter((file) => isAbsolute(file) && existsSync(file))
      .slice(0, 1),
  );

/**
 * What to try, in this order: what the user names; Playwright's own browser, since that is the version that its
 * tests expect; the shell of Debian, which root gets installed, who in practice is alone in a container; what
 * else is there; a download; and last the system's packages, because that changes somebody's machine.
 * @param {{ isRoot: boolean, onPath: (...names: string[]) => string[], download: () => Promise<boolean>, install: (packages: string[]) => Promise<boolean> }} machine
 * @returns {(() => readonly string[] | Promise<readonly string[]>)[]}
 */
export function listRungs({ isRoot, onPath, download, install }) {
  /** @param {string} name */
  const installed = async (name) =>
    (await install([name, fonts])) ? onPath(name) : [];
  return [
    named,
    () => [ownBrowser, ...onPath(shell)],
    async () => (isRoot ? installed(shell) : []),
    () => [...onPath("chromium", "chromium-browser"), "chrome", "msedge"],
    async () => ((await download()) ? [ownBrowser] : []),
    () => installed("chromium"),
  ];
}

/**
 * The first program that really starts; null where none does.
 * @param {ReturnType<typeof listRungs>} rungs
 * @param {(program: string) => Promise<Start>} start
 */
export async function climb(rungs, start) {
  for (const offer of rungs) {
    for (const program of await offer()) {
      const result = await start(program);
      if ("version" in result) return { program, version: result.version };
      // That there is no browser of a channel is usual and not worth a line.
      if (isAbsolute(program))
        console.log(`Browser ${program} does not start: ${result.fault}`);
    }
  }
  return null;
}

/**
 * Opens a page in a browser: a program that is there may still lack a library.
 * @param {string} program
 * @returns {Promise<Start>}
 */
async function startBrowser(program) {
  const { chromium } = await import("@playwright/test");
  try {
    const browser = await chromium.launch({
      ...launchOptions(program),
      timeout: 30_000,
    });
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
 * Finds a browser for the tests and hands it on in BRIEFING_MAP_BROWSER. What
 * is handed on already is not looked for again.
 */
export async function findBrowser() {
  if (process.env.BRIEFING_MAP_BROWSER !== undefined) return;
  const rungs = listRungs({
    isRoot: process.getuid?.() === 0,
    onPath: findOnPath,
    download: downloadBrowser,
    install: installByApt,
  });
  const browser = await climb(rungs, startBrowser);
  if (browser === null) {
    throw new Stop(
      "No browser starts here: install Chrome or Chromium (on Debian: apt-get install chromium), or name one, such as CHROMIUM_PATH=/path/to/chrome npm test",
    );
  }
  const { program, version } = browser;
  console.log(`${program || "Playwright's own browser"}, version ${version}`);
  process.env.BRIEFING_MAP_BROWSER = program;
}

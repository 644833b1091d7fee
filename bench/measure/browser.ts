import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where systems keep a Chromium; BRIEFING_MAP_BROWSER goes before. */
const candidates = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The same for all pages. MapLibre needs WebGL, which comes from the CPU here. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser of the machine. Throws an `Error` that names the remedy if there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath =
    process.env["BRIEFING_MAP_BROWSER"] ?? candidates.find(existsSync);
  if (executablePath === undefined) {
    throw new Error(
      "browser: no Chromium found (set BRIEFING_MAP_BROWSER to its path)",
    );
  }
  return chromium.launch({
    executablePath,
    headless: true,
    args: browserFlags,
  });
}

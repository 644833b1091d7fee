import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { drivePuppeteer } from "./drive-puppeteer.mjs";
import { driveWebKit } from "./drive-webkit.mjs";

/** Where Debian keeps WebKit's plain browser. */
const miniBrowsers = [
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
  "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
];

/** @param {...string} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/**
 * The engines, each with how it is started, or with what is not here.
 *
 * @typedef {{ name: string, start: () => Promise<import("./driver.mjs").Driver> }
 *   | { name: string, missing: string }} Engine
 * @returns {Engine[]}
 */
export function findEngines() {
  const named = process.env.BRIEFING_MAP_BROWSER;
  const chromium =
    (named && existsSync(named) ? named : undefined) ??
    onPath("chromium", "chromium-browser", "google-chrome");
  const firefox =
    process.env.BRIEFING_MAP_FIREFOX ?? onPath("firefox-esr", "firefox");
  const webkit = onPath("WebKitWebDriver");
  const miniBrowser = miniBrowsers.find((file) => existsSync(file));
  const display = onPath("Xvfb");
  return [
    chromium === undefined
      ? { name: "Chromium", missing: "Debian: chromium" }
      : { name: "Chromium", start: () => drivePuppeteer("chrome", chromium) },
    firefox === undefined
      ? { name: "Firefox", missing: "Debian: firefox-esr" }
      : { name: "Firefox", start: () => drivePuppeteer("firefox", firefox) },
    webkit === undefined || miniBrowser === undefined || display === undefined
      ? { name: "WebKit", missing: "Debian: webkit2gtk-driver and xvfb" }
      : { name: "WebKit", start: () => driveWebKit(webkit, miniBrowser) },
  ];
}

// @ts-check
import { lookup } from "node:dns/promises";
import { runPackage } from "./run.mjs";

const defaultHost = "https://cdn.playwright.dev";

const namesOfProxies = ["HTTPS_PROXY", "https_proxy", "npm_config_https_proxy"];

/** Whether a download is worth trying: its host has an address, or a proxy knows. */
export async function canReachDownloads(env = process.env) {
  if (namesOfProxies.some((name) => env[name])) return true;
  const address = env.PLAYWRIGHT_DOWNLOAD_HOST || defaultHost;
  const timeLimit = new Promise((resolve) => {
    setTimeout(() => resolve(false), 5_000).unref();
  });
  const answer = Promise.resolve()
    .then(() => lookup(new URL(address).hostname))
    .then(
      () => true,
      () => false,
    );
  return Promise.race([answer, timeLimit]);
}

/** Lets Playwright download its browser, for at most a minute. */
export async function downloadBrowser() {
  console.log("Downloading a browser for the tests …");
  const args = ["install", "chromium", "--only-shell"];
  const { code } = await runPackage("@playwright/test/cli.js", args, {
    isQuiet: true,
    timeLimit: 60_000,
  });
  return code === 0;
}

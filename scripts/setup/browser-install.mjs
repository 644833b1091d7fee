// @ts-check
import { runPackage } from "./run.mjs";

/** Lets Playwright download its browser; tells whether that worked. */
export async function downloadBrowser() {
  console.log("Downloading a browser for the tests …");
  const args = ["install", "chromium", "--only-shell"];
  const { code } = await runPackage("@playwright/test/cli.js", args, {
    // A machine that can't reach the host of the downloads does not wait long.
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "5000", ...process.env },
    isQuiet: true,
    timeLimit: 60_000,
  });
  return code === 0;
}

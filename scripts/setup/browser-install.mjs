// @ts-check
import { existsSync } from "node:fs";
import { run, runPackage } from "./run.mjs";

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

/**
 * Installs Debian's Chromium and a set of fonts, where this user may without
 * being asked for a password; tells whether that worked.
 */
export async function installByApt() {
  if (!existsSync("/usr/bin/apt-get")) return false;
  const prefix = process.getuid?.() === 0 ? ["env"] : ["sudo", "-n", "env"];
  /** @param {readonly string[]} args */
  const runAsRoot = (args) => {
    const [program = "", ...rest] = [...prefix, ...args];
    return run(program, rest, { isQuiet: true, timeLimit: 300_000 });
  };
  if ((await runAsRoot(["true"])).code !== 0) return false;
  console.log("Installing Debian's chromium package for the tests …");
  const apt = ["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"].concat(
    ["DPkg::Lock::Timeout=60", "Acquire::Retries=2"].flatMap((one) => [
      "-o",
      one,
    ]),
  );
  // A list of packages that fails to load in part may still be good enough.
  await runAsRoot([...apt, "update"]);
  const install = ["install", "--yes", "--no-install-recommends"];
  const packages = ["chromium", "fonts-liberation"];
  const { code, output } = await runAsRoot([...apt, ...install, ...packages]);
  if (code !== 0) console.log(output.trim().split("\n").slice(-3).join("\n"));
  return code === 0;
}

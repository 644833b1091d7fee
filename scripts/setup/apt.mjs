// @ts-check
import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const apt = "/usr/bin/apt-get";

const isRoot = () => process.getuid?.() === 0;

/** Whether this user may install Debian packages without being asked for a password. */
export async function canInstallByApt() {
  if (!existsSync(apt)) return false;
  if (isRoot()) return true;
  const { code } = await run("sudo", ["-n", "true"], { isQuiet: true });
  return code === 0;
}

/** Installs Chromium and a set of fonts; tells whether that worked. */
export async function installByApt() {
  console.log("Installing Debian's chromium package for the tests …");
  // A list of packages that fails to load in part may still be good enough.
  await runApt(["update"]);
  const { code, output } = await runApt([
    "install",
    "--yes",
    "--no-install-recommends",
    "chromium",
    "fonts-liberation",
  ]);
  if (code !== 0) console.log(output.trim().split("\n").slice(-3).join("\n"));
  return code === 0;
}

/** @param {readonly string[]} args */
function runApt(args) {
  const options = ["-o", "DPkg::Lock::Timeout=60", "-o", "Acquire::Retries=2"];
  const command = [
    "env",
    "DEBIAN_FRONTEND=noninteractive",
    apt,
    "-qq",
    ...options,
    ...args,
  ];
  const [program = "", ...rest] = isRoot()
    ? command
    : ["sudo", "-n", ...command];
  return run(program, rest, { isQuiet: true, timeLimit: 300_000 });
}

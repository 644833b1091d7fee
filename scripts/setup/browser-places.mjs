// @ts-check
import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** Names under which Chrome and Chromium are on the path of Linux systems. */
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

const linuxFolders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];

const macPrograms = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Where Chrome and Chromium stand on a system, whether they are there or not.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function listPlaces(platform, env) {
  if (platform === "darwin") {
    const folders = ["/Applications", join(homedir(), "Applications")];
    return folders.flatMap((folder) =>
      macPrograms.map((name) => `${folder}/${name}`),
    );
  }
  if (platform === "win32") {
    const folders = [
      env.PROGRAMFILES,
      env["PROGRAMFILES(X86)"],
      env.LOCALAPPDATA,
    ];
    return folders
      .flatMap((folder) => folder || [])
      .flatMap((folder) => windowsPrograms.map((name) => `${folder}\\${name}`));
  }
  const onPath = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const folders = [...new Set([...linuxFolders, ...onPath])];
  const found = commands.flatMap((name) =>
    folders.map((folder) => `${folder}/${name}`),
  );
  return [...found, "/opt/google/chrome/chrome"];
}

/** The browsers that are there, each once; whether they start is another question. */
export function listSystemBrowsers() {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const path of listPlaces(process.platform, process.env)) {
    if (!existsSync(path)) continue;
    const real = realpathSync(path);
    if (!found.has(real)) found.set(real, path);
  }
  return [...found.values()];
}

/** How one gets a browser on this system, for the line that asks for it. */
export function describePlaces() {
  return process.platform === "linux"
    ? "on Debian: apt-get install chromium"
    : "from https://www.google.com/chrome";
}

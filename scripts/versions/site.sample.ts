import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hashBytes, listFiles, ownFolder } from "../publish/own-files";

/** Files of a small site: pages name a script by the hash of what it says, as those of Next do. */
export function makeSite(data: string, basePath = ""): Record<string, string> {
  const chunk = `_next/static/${hashBytes(Buffer.from(data)).slice(0, 8)}.js`;
  const page = (name: string) =>
    `<script src="/${chunk}"></script><script src="/embed/map.js"></script>${name}: ${data} at ${basePath}`;
  return {
    "index.html": page("home"),
    "en/index.html": page("en"),
    "en/map/index.html": page("map"),
    [`en/only/${data.replaceAll(" ", "-")}/index.html`]: page("only"),
    "404.html": page("none"),
    [chunk]: data,
    "embed/map.js": `script of ${data}`,
    "data/list.json": JSON.stringify(data),
  };
}

/** A build that writes such a site to a new folder. */
export const buildOf = (data: string) => async (basePath: string) => {
  const folder = mkdtempSync(path.join(tmpdir(), "briefing-map-built-"));
  writeFiles(folder, makeSite(data, basePath));
  return folder;
};

export function writeFiles(
  folder: string,
  files: Record<string, string>,
): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** What a folder holds, but for our own folder, by path. */
export function readFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder)
      .filter((name) => !name.startsWith(`${ownFolder}/`))
      .map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );
}

/** Scripts that pages ask for and that aren't there. */
export function findBroken(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([name, text]) =>
    [...text.matchAll(/src="\/([^"]+)"/g)]
      .map(([, script = ""]) => script)
      .filter((script) => files[script] === undefined)
      .map((script) => `${name}: ${script}`),
  );
}

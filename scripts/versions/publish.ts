import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { Stop } from "../setup/stop.mjs";
import { compareManifest, writeManifest } from "./manifest";

export type Publication = {
  /** The folder that a server serves; it need not be there yet. */
  to: string;
  version: string;
  /** Builds the site for a folder of the address space; returns the folder of the built files. */
  build: (basePath: string) => Promise<string>;
  /** Folder of the address space in which the site stands, without a slash at its end. */
  basePath: string;
};

/** What is not as it was published, version by version; empty for a folder that is sound. */
export function proveVersions(folder: string): string[] {
  const trees = path.join(folder, "v");
  if (!existsSync(trees)) return [];
  const names = readdirSync(trees);
  const versions = names.filter((name) => !name.endsWith(".sha256"));
  const lists = names.filter((name) => name.endsWith(".sha256"));
  return [
    ...versions
      .filter((version) => !lists.includes(`${version}.sha256`))
      .map((version) => `v/${version}: v/${version}.sha256 is missing`),
    ...lists.flatMap((list) => {
      const version = list.slice(0, -".sha256".length);
      const manifest = readFileSync(path.join(trees, list), "utf8");
      return compareManifest(path.join(trees, version), manifest).map(
        (what) => `v/${version}/${what}`,
      );
    }),
  ];
}

/**
 * Publishes the site with the tree of its version beside all trees that were published before. A
 * tree that is there is kept byte for byte. All is made aside and put in place at once, so that a
 * publication that breaks leaves what was there. Throws a `Stop` if an old tree has been touched.
 */
export async function publish(publication: Publication): Promise<string[]> {
  const { to, version, build, basePath } = publication;
  const damaged = proveVersions(to);
  if (damaged.length > 0) {
    throw new Stop(
      `${to}: what was published has been changed; put it back from a copy:\n${damaged.join("\n")}`,
    );
  }
  const next = `${to}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(path.dirname(path.resolve(to)), { recursive: true });
  const trees = path.join(next, "v");
  const isKept = existsSync(path.join(to, "v", version));
  try {
    if (!isKept) {
      copy(await build(`${basePath}/v/${version}`), path.join(trees, version));
      writeFileSync(
        path.join(trees, `${version}.sha256`),
        writeManifest(path.join(trees, version)),
      );
    }
    copy(await build(basePath), next);
    if (existsSync(path.join(to, "v"))) copy(path.join(to, "v"), trees);
    const wrong = proveVersions(next);
    if (wrong.length > 0)
      throw new Stop(`${next}: not copied as it was:\n${wrong.join("\n")}`);
    putInPlace(next, to);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return readdirSync(path.join(to, "v")).filter(
    (name) => !name.endsWith(".sha256"),
  );
}

function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
}

function putInPlace(next: string, to: string): void {
  const old = `${to}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(next, to);
  rmSync(old, { recursive: true, force: true });
}

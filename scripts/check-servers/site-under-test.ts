import { chmodSync, mkdtempSync, mkdirSync, symlinkSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { listFiles } from "../publish/own-files";
import { out } from "../setup/built-files.mjs";
import { publish } from "../versions/publish-site";

/** A site that was published with the trees of two versions, and where servers find it. */
export type SiteUnderTest = {
  /** For whatever a server has to write. */
  scratch: string;
  /** The published folder. */
  folder: string;
  /** Files of the site by their paths in the folder, without lists and copies. */
  files: string[];
  /** The tree that was published without compressed copies, and the one with them. */
  plainTree: string;
  codedTree: string;
  remove: () => Promise<void>;
};

/** The folder of the address space for which the second round of the check is. */
export const testBase = "/briefing";

/** Of files of one kind in one place, how many are taken. */
const enough = 2;

/**
 * Publishes a part of the built site as npm run publish does: of each kind of file in each part of the
 * site a few, all that pages load, and what is asked for by its path.
 */
export async function publishUnderTest(
  wanted: readonly RegExp[] = [],
): Promise<SiteUnderTest> {
  const home = mkdtempSync(path.join(tmpdir(), "briefing-map-servers-"));
  // Servers that were started as root read as somebody else.
  chmodSync(home, 0o755);
  const built = path.join(home, "built");
  const files = chooseFiles(listFiles(out), wanted);
  for (const file of files)
    await cp(path.join(out, file), path.join(built, file));
  const folder = path.join(home, "site");
  const [plain, coded] = ["0.9.0", "1.0.0"];
  for (const version of [plain, coded])
    await publish({
      to: folder,
      version,
      basePath: "",
      build: async () => built,
      compress: version === coded,
      records: path.join(home, "records"),
      say: () => undefined,
    });
  const based = path.join(home, "based");
  mkdirSync(based);
  symlinkSync(folder, path.join(based, testBase));
  return {
    scratch: home,
    folder,
    files,
    plainTree: `v/${plain}`,
    codedTree: `v/${coded}`,
    remove: () => rm(home, { recursive: true }),
  };
}

/** The folder that a server is told as its root. */
export function rootFor(site: SiteUnderTest, basePath: string): string {
  return basePath === "" ? site.folder : path.join(site.scratch, "based");
}

function chooseFiles(
  all: readonly string[],
  wanted: readonly RegExp[],
): string[] {
  const counts = new Map<string, number>();
  return all.filter((file) => {
    if (file.startsWith("_next/") || !file.includes("/")) return true;
    if (wanted.some((pattern) => pattern.test(file))) return true;
    const place = file.split("/").slice(0, 2).join("/");
    const kind = `${place} ${path.extname(file)}`;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < enough;
  });
}

import path from "node:path";
import { Stop } from "../setup/stop.mjs";
import { writeJournal } from "./journal";
import {
  formatOwnFiles,
  hashBytes,
  hashFile,
  look,
  type FileSums,
} from "./own-files";
import { requirePlaces } from "./places";
import { planPublication, type Placement, type Plan } from "./plan";
import { stageBuild, writeDurably } from "./stage";
import { stagedList, stagedSite } from "./switch";

/** What is to be published, beside what is there. */
type Coming = {
  folder: string;
  version: string;
  /** Folder of the address space in which the site stands, without a slash at its end. */
  basePath: string;
  /** Builds the site for a folder of the address space; returns the folder of the built files. */
  build: (basePath: string) => Promise<string>;
  isNewTree: boolean;
  /** Whether texts get compressed copies beside them. */
  compress?: boolean;
};

/** Builds the site, and the tree of its version if it is new, into the staging folder. */
export async function stageSite(coming: Coming): Promise<FileSums> {
  const { folder, version, basePath, build, isNewTree, compress } = coming;
  const site = path.join(folder, stagedSite);
  const sums = new Map<string, string>();
  if (isNewTree) {
    const tree = `v/${version}`;
    const built = await build(`${basePath}/${tree}`);
    const list = formatOwnFiles(
      await stageBuild(built, path.join(site, tree), compress),
    );
    await writeDurably(path.join(site, `${tree}.sha256`), list);
    sums.set(`${tree}.sha256`, hashBytes(Buffer.from(list)));
  }
  for (const [name, sum] of await stageBuild(
    await build(basePath),
    site,
    compress,
  )) {
    if (/^(v|\.briefing-map)\//.test(name))
      throw new Stop(
        `The built site has ${name}, where published versions stand: give that page another address.`,
      );
    sums.set(name, sum);
  }
  return sums;
}

/** Plans what becomes of each file; `trees` are the versions that are there. */
export function planSite(
  coming: Coming,
  own: FileSums,
  next: FileSums,
  mayReplace: (name: string) => boolean,
): Plan {
  const { folder, version, isNewTree } = coming;
  requirePlaces(folder, [
    ...next.keys(),
    ...(isNewTree ? [`v/${version}/index.html`] : []),
  ]);
  // Lists of versions that are there are nobody's to replace or remove.
  const site = new Map([...own].filter(([name]) => !name.startsWith("v/")));
  return planPublication(
    site,
    next,
    (name) => look(folder, name),
    (name) => !name.startsWith("v/") && mayReplace(name),
  );
}

/** Of what is replaced, that which nobody has published: it is copied first. */
export function listAdopted(plan: Plan, own: FileSums): string[] {
  const isAdopted = ({ name, before }: Placement) =>
    before !== null && before !== own.get(name);
  return plan.place.filter(isAdopted).map(({ name }) => name);
}

/** Writes the coming list and the journal: from here on the publication is completed, by whoever. */
export async function commitPlan(
  coming: Coming,
  plan: Plan,
  next: FileSums,
  trees: readonly string[],
): Promise<void> {
  const { folder, version, isNewTree } = coming;
  const lists = trees.map((tree) => `v/${tree}.sha256`);
  const files = new Map([
    ...lists.map((name) => [name, hashFile(path.join(folder, name))] as const),
    ...next,
  ]);
  await writeDurably(path.join(folder, stagedList), formatOwnFiles(files));
  const { place, remove } = plan;
  await writeJournal(folder, { version, isNewTree, place, remove });
}

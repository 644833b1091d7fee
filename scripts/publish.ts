// npm run publish -- --to DIR: builds the site and the trees of its versions into DIR.
import path from "node:path";
import { parseArgs } from "node:util";
import { listBriefings, loadBriefing } from "../lib/load/load";
import { treeOf } from "../lib/load/trees";
import { basePath } from "../lib/url/site";
import { examineFolder } from "./publish/folder";
import { isBuilt } from "./setup/build-stamp.mjs";
import { buildAlone, holdBuild, requireSuccess } from "./setup/build-site.mjs";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { root, runScript } from "./setup/run.mjs";
import { runCommand, Stop } from "./setup/stop.mjs";
import { listKept } from "./versions/kept";
import { listTrees, listUnpublished } from "./versions/prove";
import { publish } from "./versions/publish-site";

const out = path.join(root, "out");

await runCommand(async () => {
  const { to, adopt, compress } = readOptions();
  // Before any other work; publish() looks again.
  examineFolder(to);
  requireNode("build");
  await installPackages("build");
  // Held to the end: what is built is copied out of out/ before anyone builds again.
  await holdBuild(async (leader) => {
    let isKept = false;
    for (const { id, tree } of listComing(to)) {
      const trees = await publish({
        to,
        version: tree,
        basePath,
        adopt,
        compress,
        lastBuilt: isBuilt(root) ? out : null,
        build: async (folder) => {
          if (!isKept)
            await requireSuccess(
              runScript("make:version"),
              "The version was not kept, and nothing was published",
            );
          isKept = true;
          process.env.BASE_PATH = folder;
          // The tree of a version holds its briefing alone.
          if (folder === basePath) delete process.env.ONLY_BRIEFING;
          else process.env.ONLY_BRIEFING = id;
          await buildAlone(leader);
          return out;
        },
      });
      console.log(`${to}: version ${tree}, with ${trees.join(", ")}`);
    }
    const others = listUnpublished(to, listKept());
    if (others.length > 0)
      console.log(
        `The data keep ${others.join(", ")} too, never published to this folder. If authors have pinned embeds to them at this address, copy v/… and v/….sha256 of each from where they were published.`,
      );
  });
});

/** The versions that are not in the folder yet; one at least, since the site itself may be new. */
function listComing(to: string): { id: string; tree: string }[] {
  const { versions } = listTrees(to);
  const present = listBriefings().map((id) => ({
    id,
    tree: treeOf({ id }, loadBriefing(id).version),
  }));
  const coming = present.filter(({ tree }) => !versions.includes(tree));
  return coming.length > 0 ? coming : present.slice(0, 1);
}

function readOptions(): { to: string; adopt: boolean; compress: boolean } {
  const usage =
    "npm run publish -- --to DIR [--compress] [--adopt]: name the folder to publish to";
  try {
    const {
      values: { to, adopt, compress },
    } = parseArgs({
      options: {
        to: { type: "string" },
        adopt: { type: "boolean", default: false },
        compress: { type: "boolean", default: false },
      },
    });
    if (to !== undefined && to !== "")
      return { to: path.resolve(to), adopt, compress };
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n${usage}`);
  }
  throw new Stop(usage);
}

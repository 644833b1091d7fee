// npm run publish -- --to DIR: builds the site and the tree of its version into DIR.
import path from "node:path";
import { parseArgs } from "node:util";
import { listBriefings, loadBriefing } from "../lib/load/load";
import { basePath } from "../lib/url/site";
import { examineFolder } from "./publish/folder";
import { isBuilt } from "./setup/build-stamp.mjs";
import { buildAlone, holdBuild, requireSuccess } from "./setup/build-site.mjs";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { root, runScript } from "./setup/run.mjs";
import { runCommand, Stop } from "./setup/stop.mjs";
import { listKept } from "./versions/kept";
import { listUnpublished } from "./versions/prove";
import { publish } from "./versions/publish-site";

const out = path.join(root, "out");

await runCommand(async () => {
  const { to, adopt } = readOptions();
  // Before any other work; publish() looks again.
  examineFolder(to);
  const versions = new Set(
    listBriefings().map((id) => loadBriefing(id).version),
  );
  const [version = ""] = versions;
  if (versions.size !== 1) {
    throw new Stop(
      `The briefings have the versions ${[...versions].join(", ")}: a site has one. Give them the same number, or publish them apart.`,
    );
  }
  requireNode();
  await installPackages();
  // Held to the end: what is built is copied out of out/ before anyone builds again.
  await holdBuild(async (leader) => {
    let isKept = false;
    const trees = await publish({
      to,
      version,
      basePath,
      adopt,
      lastBuilt: isBuilt(root) ? out : null,
      build: async (folder) => {
        if (!isKept)
          await requireSuccess(
            runScript("make:version"),
            "The version was not kept, and nothing was published",
          );
        isKept = true;
        process.env.BASE_PATH = folder;
        await buildAlone(leader);
        return out;
      },
    });
    console.log(`${to}: version ${version}, with ${trees.join(", ")}`);
    const others = listUnpublished(to, listKept());
    if (others.length > 0)
      console.log(
        `The data keep ${others.join(", ")} too, never published to this folder. If authors have pinned embeds to them at this address, copy v/… and v/….sha256 of each from where they were published.`,
      );
  });
});

function readOptions(): { to: string; adopt: boolean } {
  const usage =
    "npm run publish -- --to DIR [--adopt]: name the folder to publish to";
  try {
    const { values } = parseArgs({
      options: {
        to: { type: "string" },
        adopt: { type: "boolean", default: false },
      },
    });
    if (values.to !== undefined && values.to !== "")
      return { to: path.resolve(values.to), adopt: values.adopt };
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n${usage}`);
  }
  throw new Stop(usage);
}

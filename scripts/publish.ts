// npm run publish -- --to DIR: builds the site and the tree of its version into DIR.
import path from "node:path";
import { parseArgs } from "node:util";
import { listBriefings, loadBriefing } from "../lib/briefing/load";
import { basePath } from "../lib/url/site";
import { requireSuccess } from "./setup/build.mjs";
import { root, runScript } from "./setup/run.mjs";
import { runCommand, Stop } from "./setup/stop.mjs";
import { publish } from "./versions/publish";

await runCommand(async () => {
  const { values } = parseArgs({ options: { to: { type: "string" } } });
  if (values.to === undefined)
    throw new Stop(
      "npm run publish -- --to DIR: name the folder to publish to",
    );
  const versions = new Set(
    listBriefings().map((id) => loadBriefing(id).version),
  );
  const [version = ""] = versions;
  if (versions.size !== 1) {
    throw new Stop(
      `The briefings have the versions ${[...versions].join(", ")}: a site has one. Give them the same number, or publish them apart.`,
    );
  }
  await requireSuccess(
    runScript("make:version"),
    "The version was not kept, and nothing was published",
  );
  const trees = await publish({
    to: path.resolve(values.to),
    version,
    basePath,
    build: async (folder) => {
      process.env.BASE_PATH = folder;
      await requireSuccess(runScript("build"), "Nothing was published");
      return path.join(root, "out");
    },
  });
  console.log(`${values.to}: version ${version}, with ${trees.join(", ")}`);
});

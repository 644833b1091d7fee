// npm run prove:versions -- DIR: proves that published trees are byte for byte what was published.
import { existsSync } from "node:fs";
import { runCommand, Stop } from "./setup/stop.mjs";
import { listKept } from "./versions/kept";
import { listTrees, listUnpublished, proveVersions } from "./versions/prove";

await runCommand(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined || !existsSync(folder))
    throw new Stop("npm run prove:versions -- DIR: name a published folder");
  const kept = listKept();
  const wrong = proveVersions(folder, kept);
  if (wrong.length > 0) throw new Stop(wrong.join("\n"));
  const { versions } = listTrees(folder);
  console.log(
    `${folder}: every file of ${versions.join(", ")} is as it was published`,
  );
  const others = listUnpublished(folder, kept);
  if (others.length > 0)
    console.log(
      `The data keep ${others.join(", ")} too, never published to this folder`,
    );
});

// npm run prove:versions -- DIR: proves that published trees are byte for byte what was published.
import { existsSync } from "node:fs";
import { runCommand, Stop } from "./setup/stop.mjs";
import { proveVersions } from "./versions/publish";

await runCommand(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined || !existsSync(folder))
    throw new Stop("npm run prove:versions -- DIR: name a published folder");
  const wrong = proveVersions(folder);
  if (wrong.length > 0) throw new Stop(wrong.join("\n"));
  console.log(`${folder}: every published file is as it was`);
});

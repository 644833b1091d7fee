// npm run make:version -- BRIEFING: keeps what the briefing says now as its published version.
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataFolder, readFolder, readKeptFiles } from "../lib/load/files";
import { listBriefings } from "../lib/load/load";
import { checkData } from "../lib/check/check-folders";
import { takePresent } from "../lib/load/load-versions";
import { formatSnapshot } from "../lib/versions/snapshot";
import { formatProblem } from "../lib/check/records/problem";
import { runCommand, Stop } from "./setup/stop.mjs";

await runCommand(async () => {
  const asked = process.argv.slice(2);
  for (const id of asked.length > 0 ? asked : listBriefings()) makeVersion(id);
});

function makeVersion(id: string): void {
  const folder = path.join(dataFolder, id);
  const { problems } = checkData(dataFolder, [readFolder(id)], ({ name }) =>
    readKeptFiles(name),
  );
  if (problems.length > 0)
    throw new Stop(problems.map(formatProblem).join("\n"));
  const snapshot = takePresent(id);
  const file = path.join(folder, "versions", `${snapshot.version}.json`);
  if (existsSync(file)) return console.log(`${file}: there already`);
  mkdirSync(path.dirname(file), { recursive: true });
  // Written aside and then named, so that a file of this name is always whole.
  writeFileSync(`${file}.part`, formatSnapshot(snapshot));
  renameSync(`${file}.part`, file);
  console.log(`${file}: ${snapshot.statements.length} statements`);
}

// npm run migrate [-- BRIEFING …]: brings briefings of the form before to the present one.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, listFolders, readFolder } from "../lib/load/files";
import { readRoleSet } from "../lib/load/role-set";
import { migrateFolder } from "./migrate/migrate-folder";
import { runCommand, Stop } from "./setup/stop.mjs";

await runCommand(async () => {
  const folders = listFolders() ?? [];
  const asked = process.argv.slice(2);
  const unknown = asked.filter((id) => !folders.includes(id));
  if (unknown.length > 0)
    throw new Stop(
      `${dataFolder}: there is no ${unknown.join(", ")}  →  name one of ${folders.join(", ")}`,
    );
  for (const id of asked.length > 0 ? asked : folders) migrate(id);
});

function migrate(id: string): void {
  const { path, files } = readFolder(id);
  const texts = Object.fromEntries(
    files.map(({ name }) => [name, readFileSync(join(path, name), "utf8")]),
  );
  let changed;
  try {
    changed = migrateFolder(texts, readRoleSet("format-1"));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Stop(`${path}/${error.message}`);
  }
  if (changed === null) return console.log(`${path}: in the present form`);
  // All are written aside first: a disk that is full leaves every file as it was.
  const names = Object.keys(changed);
  for (const name of names)
    writeFileSync(join(path, `${name}.part`), changed[name] ?? "");
  // The new files first: briefing.yaml says in which form the folder is.
  for (const name of names.reverse())
    renameSync(join(path, `${name}.part`), join(path, name));
  console.log(
    `${path}: ${names.join(", ")} written. Raise \`version\`, and run npm run check:data`,
  );
}

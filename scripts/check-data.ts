// Checks the data: npm run check:data, or npm run check:data -- DIR for another data folder.
import { dataFolder, listFolders, readFolder } from "../lib/briefing/files";
import { buildBriefing } from "../lib/briefing/build-briefing";
import { checkVersions } from "../lib/versions/check-versions";
import { loadPublished } from "../lib/versions/load-versions";
import { takeSnapshot } from "../lib/versions/snapshot";
import { checkData, formatReport } from "../lib/check/check-data";

const root = process.argv[2] ?? dataFolder;
const names = listFolders(root);
const folders = names?.map((name) => readFolder(name, root)) ?? null;
const report = checkData(root, folders);
// What was published is compared with data that are right in themselves.
if (report.problems.length === 0) {
  for (const folder of folders ?? []) {
    const present = takeSnapshot(buildBriefing(folder));
    const published = loadPublished(folder.name, root);
    report.problems.push(...checkVersions(present, published, folder.path));
  }
}
console.log(formatReport(report));
process.exitCode = report.problems.length > 0 ? 1 : 0;

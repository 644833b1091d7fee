// Checks the data: npm run check:data, or npm run check:data -- DIR for another data folder.
import {
  dataFolder,
  listFolders,
  readFolder,
  readKeptFiles,
} from "../lib/load/files";
import { checkData, formatReport } from "../lib/check/check-folders";

const root = process.argv[2] ?? dataFolder;
const names = listFolders(root);
const folders = names?.map((name) => readFolder(name, root)) ?? null;
const report = checkData(root, folders, ({ name }) =>
  readKeptFiles(name, root),
);
console.log(formatReport(report));
process.exitCode = report.problems.length > 0 ? 1 : 0;

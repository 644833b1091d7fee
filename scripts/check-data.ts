// Checks the data and the messages: npm run check:data, or npm run check:data -- DIR for another data folder.
import {
  dataFolder,
  listFolders,
  readFolder,
  readKeptFiles,
} from "../lib/load/files";
import { checkData, formatReport } from "../lib/check/check-folders";
import { formatProblem } from "../lib/check/records/problem";
import { readInterfaceShare, readMessageFiles } from "../lib/load/messages";
import { checkMessages, formatMessages } from "../lib/messages/check-messages";

const root = process.argv[2] ?? dataFolder;
const names = listFolders(root);
const folders = names?.map((name) => readFolder(name, root)) ?? null;
const report = checkData(root, folders, ({ name }) =>
  readKeptFiles(name, root),
);
const share = readInterfaceShare();
const messages = checkMessages(readMessageFiles(), share);
for (const problem of messages.problems) console.log(formatProblem(problem));
for (const line of formatMessages(messages.languages, share)) console.log(line);
console.log(formatReport(report));
const problems = [...messages.problems, ...report.problems];
process.exitCode = problems.length > 0 ? 1 : 0;

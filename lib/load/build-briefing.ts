import { checkBriefing } from "../check/check-briefing";
import { formatProblem } from "../check/records/problem";
import type { FolderFiles } from "./files";
import { linkBriefing } from "../briefing/link";
import type { Briefing } from "../briefing/model";
import type { BriefingRecords } from "../briefing/schema/briefing";

/** The linked model of a folder's files; throws one error that lists all problems. */
export function buildBriefing(folder: FolderFiles): Briefing {
  return linkBriefing(readValidRecords(folder));
}

/** The records of a folder's files; throws one error that lists all problems. */
export function readValidRecords(folder: FolderFiles): BriefingRecords {
  const { records, problems } = checkBriefing(folder);
  if (records !== null) return records;
  const lines = problems.map(formatProblem).join("\n");
  throw new Error(
    `bad data: ${problems.length} problems in the briefing ${folder.name}; fix each and build again\n${lines}`,
  );
}

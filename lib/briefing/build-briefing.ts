import { checkBriefing } from "../check/check-briefing";
import { formatProblem } from "../check/problem";
import type { FolderFiles } from "./files";
import { linkBriefing } from "./link";
import type { Briefing } from "./model";

/** The linked model of a folder's files; throws one error that lists all problems. */
export function buildBriefing(folder: FolderFiles): Briefing {
  const { records, problems } = checkBriefing(folder);
  if (records !== null) return linkBriefing(records);
  const lines = problems.map(formatProblem).join("\n");
  throw new Error(
    `bad data: ${problems.length} problems in the briefing ${folder.name}; mend each and build again\n${lines}`,
  );
}

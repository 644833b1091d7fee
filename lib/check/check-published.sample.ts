import { sampleFolder, sampleTexts } from "../briefing/briefing.sample";
import { linkBriefing } from "../briefing/link";
import { formatSnapshot, takeSnapshot } from "../versions/snapshot";
import { checkBriefing } from "./check-briefing";
import { checkData } from "./check-folders";
import { formatProblem } from "./records/problem";
import type { Folder } from "./read-records";

/** The file of the version in which a folder is published, and a look at what differs from it later. */
export function publishFolder(folder: Folder, topology: unknown = {}) {
  const { records } = checkBriefing(folder);
  if (records === null) throw new Error(`${folder.name}: not valid`);
  const briefing = linkBriefing(records);
  const snapshot = takeSnapshot({
    briefing,
    records,
    boundaries: topology,
    logo: null,
  });
  const path = `${folder.path}/versions/${snapshot.version}.json`;
  return { path, text: formatSnapshot(snapshot) };
}

/** What the check says of the sample after it was published and some files were edited. */
export function checkEdited(
  edits: Readonly<Record<string, (text: string) => string>>,
  topology: unknown = {},
  published = [publishFolder(sampleFolder())],
): string[] {
  const changes = Object.entries(edits).map(([name, edit]) => {
    const text = sampleTexts[name] ?? "";
    const edited = edit(text);
    if (edited === text) throw new Error(`${name}: nothing is edited`);
    return [name, edited];
  });
  return checkData(
    "data",
    [sampleFolder(Object.fromEntries(changes) as Record<string, string>)],
    () => ({
      versions: published,
      boundaries: (name) => ({
        path: `data/boundaries/${name}.json`,
        topology,
      }),
    }),
  ).problems.map(formatProblem);
}

import path from "node:path";
import { readVersionFiles } from "../../lib/load/files";
import { listBriefings } from "../../lib/load/load";
import { compareVersions } from "../../lib/url/version-number";

/** The versions that the data keep as published, of all briefings, the earliest first. */
export function listKept(): string[] {
  const files = listBriefings().flatMap((id) => readVersionFiles(id));
  const versions = files.map((file) => path.basename(file.path, ".json"));
  return [...new Set(versions)].sort(compareVersions);
}

import type { Problem } from "../check/problem";
import { compareSnapshots } from "./compare";
import { compareVersions } from "./version-number";
import type { Snapshot } from "./snapshot";

/**
 * What was published stays: data that differ from what was published under their version number need
 * a new number, and a number only goes up.
 */
export function checkVersions(
  present: Snapshot,
  published: readonly Snapshot[],
  folder: string,
): Problem[] {
  const position = { file: `${folder}/briefing.yaml`, line: 1, column: 1 };
  const same = published.find(({ version }) => version === present.version);
  if (same !== undefined) {
    const { length } = compareSnapshots(same, present);
    if (length === 0 && same.dated === present.dated) return [];
    return [
      {
        ...position,
        what: `version ${present.version} is published, and the data differ from it (${length} statements)`,
        remedy:
          "raise `version` and `dated`, then run npm run make:version; what was published stays as it was",
      },
    ];
  }
  const latest = published.at(-1);
  if (
    latest !== undefined &&
    compareVersions(present.version, latest.version) < 0
  ) {
    return [
      {
        ...position,
        what: `version ${present.version} is lower than ${latest.version}, which is published`,
        remedy: `raise \`version\` above ${latest.version}`,
      },
    ];
  }
  return [];
}

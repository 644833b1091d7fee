import type { BriefingRecords } from "../briefing/schema/briefing";
import { listKnownIds } from "../versions/known-ids";
import type { Snapshot } from "../versions/snapshot";
import { compareVersions } from "../url/version-number";
import { suggest } from "./records/nearest";
import type { Problem } from "./records/problem";
import type { At } from "./records/records";

/**
 * A correction names two versions that there are, in their order, and records that are there now or
 * were in the version that was wrong.
 */
export function checkCorrections(
  { briefing, corrections }: BriefingRecords,
  at: At,
  present: Snapshot,
  published: readonly Snapshot[],
): Problem[] {
  const earlier = published.filter(
    ({ version }) => compareVersions(version, briefing.version) < 0,
  );
  const wrong = earlier.map(({ version }) => version);
  const known = listKnownIds(present);
  return corrections.flatMap(({ since, corrected_in, touches }, index) => {
    const first = earlier.find(({ version }) => version === since);
    const problems: Problem[] = [];
    const add = (path: (string | number)[], what: string, remedy: string) =>
      problems.push({ ...at("corrections", index, path), what, remedy });
    if (first === undefined)
      add(
        ["since"],
        `version ${since} is not published`,
        wrong.length === 0
          ? "remove the correction: nothing was published that could be wrong"
          : `use one of ${wrong.join(", ")}`,
      );
    if (![...wrong, briefing.version].includes(corrected_in))
      add(
        ["corrected_in"],
        `there is no version ${corrected_in}`,
        `use the present version ${briefing.version}, or one that is published`,
      );
    else if (compareVersions(since, corrected_in) >= 0)
      add(
        ["corrected_in"],
        `it is corrected in ${corrected_in}, which is not after ${since}, since when it was wrong`,
        "name the first version that was wrong and the later one that is right",
      );
    const ids = new Set([...known, ...(first ? listKnownIds(first) : [])]);
    touches.forEach((id, place) => {
      if (ids.has(id) || first === undefined) return;
      add(
        ["touches", place],
        `there is no record "${id}" now, and there was none in version ${since}`,
        suggest(id, [...ids], null),
      );
    });
    return problems;
  });
}

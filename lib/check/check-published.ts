import { linkBriefing } from "../briefing/link";
import type { BriefingRecords } from "../briefing/schema/briefing";
import { compareSnapshots, type StatementChange } from "../versions/compare";
import {
  compareRecords,
  type PartChange,
  type RecordChange,
} from "../versions/compare-records";
import { fileOfStatement } from "../versions/describe-changes";
import {
  readPublished,
  takeSnapshot,
  type Snapshot,
} from "../versions/snapshot";
import { compareVersions } from "../url/version-number";
import { checkCorrections } from "./check-corrections";
import type { Position, Problem } from "./records/problem";
import type { Folder } from "./read-records";
import { kindNames, kinds, type At } from "./records/records";

/** What lies beside the YAML of a briefing and belongs to what is published. */
export type KeptFiles = {
  /** The files in `versions/`. */
  versions: readonly { path: string; text: string }[];
  /** The parsed file of boundaries with a name; null if there is none. */
  boundaries: (name: string) => { path: string; topology: unknown } | null;
};

/** Data without a problem, and where each part of them is. */
type Checked = { folder: Folder; records: BriefingRecords; at: At };

/**
 * What was published stays: whatever differs from what was published under the same version number is
 * named by file and field, and a number only goes up.
 */
export function checkPublished(checked: Checked, kept: KeptFiles): Problem[] {
  const { folder, records, at } = checked;
  const problems: Problem[] = [];
  const published: Snapshot[] = [];
  for (const { path, text } of kept.versions) {
    try {
      published.push(readPublished(folder.name, path, text));
    } catch (error) {
      problems.push(describeDamage(path, error));
    }
  }
  const boundaries = kept.boundaries(records.briefing.boundaries);
  const { logo } = records.briefing.publisher;
  const present = takeSnapshot({
    briefing: linkBriefing(records),
    records,
    boundaries: boundaries?.topology ?? null,
    logo: logo === undefined ? null : (folder.context?.readFile(logo) ?? null),
  });
  problems.push(...checkCorrections(records, at, present, published));
  const number = at("briefing", 0, ["version"]);
  const same = published.find(({ version }) => version === present.version);
  if (same === undefined)
    return [...problems, ...findLowNumber(present, published, number)];
  const where = { ...checked, boundaries: boundaries?.path };
  return [...problems, ...findChanges(same, present, where)];
}

function findLowNumber(
  { version }: Snapshot,
  published: readonly Snapshot[],
  number: Position,
): Problem[] {
  const latest = published
    .map((one) => one.version)
    .sort(compareVersions)
    .at(-1);
  if (latest === undefined || compareVersions(version, latest) > 0) return [];
  return [
    {
      ...number,
      what: `version ${version} is lower than ${latest}, which is published`,
      remedy: `raise \`version\` above ${latest}`,
    },
  ];
}

type Where = Checked & { boundaries: string | undefined };

function findChanges(
  published: Snapshot,
  present: Snapshot,
  where: Where,
): Problem[] {
  const { version } = published;
  const at = where.at("briefing", 0, ["version"]);
  const changes = compareRecords(published, present);
  if (changes !== null)
    return changes.flatMap((change) => describeChange(change, version, where));
  // Versions that were kept by their statements only.
  const dated =
    published.dated === present.dated
      ? []
      : [describe(at, version, "dated", published.dated, present.dated)];
  return [
    ...dated,
    ...compareSnapshots(published, present).map((change) =>
      describeStatement(change, version, where),
    ),
  ];
}

/** Where the briefing names what is kept by its sum. */
const wholes = {
  boundaries: ["boundaries"],
  format: ["boundaries"],
  logo: ["publisher", "logo"],
} as const;

function describeChange(
  change: RecordChange,
  version: string,
  where: Where,
): Problem[] {
  const { kind, id, fields } = change;
  if (kind === "boundaries" || kind === "format" || kind === "logo") {
    const position =
      kind === "boundaries" && where.boundaries !== undefined
        ? { file: where.boundaries, line: 1, column: 1 }
        : where.at("briefing", 0, wholes[kind]);
    return fields.map(({ field, before, after }) =>
      describe(position, version, `${kind} (${field})`, before, after),
    );
  }
  const known = kinds.find((one) => one === kind);
  const position = (path: PartChange["path"]) => locate(where, kind, id, path);
  const name = known ? `${kindNames[known]} "${id}"` : `${kind} "${id}"`;
  if (change.change !== "changed") {
    const what =
      change.change === "added"
        ? `the ${name} is not in it`
        : `the ${name}, which is in it, is gone`;
    return [{ ...position([]), ...refuse(version, what) }];
  }
  return fields.map(({ field, path, before, after }) =>
    describe(
      position(path),
      version,
      id === "" ? `the ${field} of ${kind}.yaml` : `\`${field}\` of ${name}`,
      before,
      after,
    ),
  );
}

/** Position of a part of a record; of its file for a record or a file that is gone. */
function locate(
  { folder, records, at }: Where,
  kind: string,
  id: string,
  path: PartChange["path"],
): Position {
  const known = kinds.find((one) => one === kind);
  const top = { file: `${folder.path}/${kind}.yaml`, line: 1, column: 1 };
  if (known === undefined) return top;
  if (known === "briefing") return at(known, 0, path);
  const list: readonly { id: string }[] = records[known];
  const index = list.findIndex((one) => one.id === id);
  return index < 0 ? top : at(known, index, path);
}

function describeStatement(
  { id, kind, change, fields }: StatementChange,
  version: string,
  where: Where,
): Problem {
  const names = fields.map(({ field }) => `\`${field}\``).join(", ");
  const what =
    change === "changed"
      ? `the statement ${id} differs from it in ${names}`
      : `the statement ${id} ${change === "added" ? "is not in it" : "is gone"}`;
  const record = id.split(":")[1] ?? id;
  return {
    ...locate(where, fileOfStatement(kind), record, []),
    ...refuse(version, what),
  };
}

function describe(
  position: Position,
  version: string,
  part: string,
  before: unknown,
  after: unknown,
): Problem {
  const what = `${part} was ${shorten(before)} and is now ${shorten(after)}`;
  return { ...position, ...refuse(version, what) };
}

function refuse(version: string, what: string) {
  return {
    what: `version ${version} is published: ${what}`,
    remedy:
      "put it back, or raise `version` and `dated` in briefing.yaml; what was published stays as it was",
  };
}

function shorten(value: unknown): string {
  if (value === undefined) return "not there";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function describeDamage(path: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [what = "", remedy = ""] = text.slice(path.length + 2).split("  →  ");
  return { file: path, line: 1, column: 1, what, remedy };
}

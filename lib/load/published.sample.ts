import { readFileSync } from "node:fs";
import { linkBriefing } from "../briefing/link";
import type { Briefing } from "../briefing/model";
import {
  briefingSchema,
  recordSchemas,
  type BriefingRecords,
} from "../briefing/schema/briefing";
import { readSnapshot, type Snapshot } from "../versions/snapshot";
import { upgradeBriefing } from "../versions/upgrade";
import { readRoleSet } from "./role-set";

/** A copy of what was published once, so that tests need no briefing in `data/`. */
const file = "lib/load/published.sample.json";

/** Which may change under a version, so that no version keeps it. */
const clearance = {
  profile: "plain",
  texts: {
    plain: {
      en: "Published on behalf of no state or organisation that is named here.",
      ru: "Издано не от имени какого-либо из упомянутых государств или организаций.",
    },
  },
  map_number: "BM 2026-01",
  catalogue: "BM",
  short_name: "ashgabat-launch",
};

let known: { snapshot: Snapshot; briefing: Briefing } | undefined;

/** A version as it was published: real words at their real size, which no edit of the data changes. */
export function publishedSnapshot(): Snapshot {
  return readPublished().snapshot;
}

/** The same version as a briefing. */
export function publishedBriefing(): Briefing {
  return readPublished().briefing;
}

function readPublished() {
  known ??= link(readSnapshot(readFileSync(file, "utf8"), file));
  return known;
}

function link(snapshot: Snapshot) {
  return { snapshot, briefing: linkBriefing(readRecords(snapshot)) };
}

function readRecords({ records }: Snapshot): BriefingRecords {
  if (records === undefined) throw new Error(`${file} has no records`);
  const { briefing, ...kept } = records;
  const { roles, parts, words } = readRoleSet("format-1");
  const lists = Object.entries(recordSchemas).map(([kind, schema]) => [
    kind,
    kept[kind]?.map((record) => schema.parse(record)),
  ]);
  return {
    ...(Object.fromEntries(lists) as Omit<BriefingRecords, "briefing">),
    roles,
    parts,
    briefing: briefingSchema.parse({
      ...upgradeBriefing(briefing),
      status: "draft",
      clearance,
      words,
    }),
  };
}

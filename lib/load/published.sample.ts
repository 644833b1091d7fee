import { linkBriefing } from "../briefing/link";
import type { Briefing } from "../briefing/model";
import {
  briefingSchema,
  recordSchemas,
  type BriefingRecords,
} from "../briefing/schema/briefing";
import type { Snapshot } from "../versions/snapshot";
import { upgradeBriefing } from "../versions/upgrade";
import { loadPublished } from "./load-versions";
import { readRoleSet } from "./role-set";

const id = "ashgabat-2018";
const version = "1.3.0";

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
  known ??= { snapshot: find(), briefing: linkBriefing(readRecords(find())) };
  return known;
}

function find(): Snapshot {
  const found = loadPublished(id).find((one) => one.version === version);
  if (found === undefined) throw new Error(`${id} has no version ${version}`);
  return found;
}

function readRecords({ records }: Snapshot): BriefingRecords {
  if (records === undefined) throw new Error(`${version} has no records`);
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

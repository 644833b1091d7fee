import type { BoundaryTopology } from "../geometry/boundaries";
import { markPlaces } from "../geometry/mark-places";
import { shapeCodeOf } from "../briefing/place-shape";
import { readValidRecords } from "./build-briefing";
import {
  dataFolder,
  listFolders,
  readBoundaries,
  readFolder,
  stampFolder,
} from "./files";
import { linkBriefing } from "../briefing/link";
import { loadDisputes } from "./load-disputes";
import type { Briefing } from "../briefing/model";
import type { BriefingRecords } from "../briefing/schema/briefing";

type Loaded = { stamp: string; briefing: Briefing; records: BriefingRecords };

const loaded = new Map<string, Loaded>();

/** Ids of the briefings of the site in alphabetical order; throws if there is no data folder. */
export function listBriefings(): string[] {
  const only = process.env["ONLY_BRIEFING"];
  const all = listAllBriefings();
  return only ? all.filter((id) => id === only) : all;
}

/** Ids of all briefings, also in the tree of a version, which holds one of them alone. */
export function listAllBriefings(): string[] {
  const names = listFolders();
  if (names === null) {
    throw new Error(
      `no data: there is no folder ${dataFolder}; run from the root of the project, or name another folder by DATA_DIR`,
    );
  }
  return names;
}

/**
 * The briefing with an id: the same frozen model each time, until a file of it changes. Throws one
 * error that lists all problems if the data is bad.
 */
export function loadBriefing(id: string): Briefing {
  return load(id).briefing;
}

/** The records from which `loadBriefing` has linked the briefing, defaults filled in. */
export function loadRecords(id: string): BriefingRecords {
  return load(id).records;
}

function load(id: string): Loaded {
  if (!listAllBriefings().includes(id)) {
    throw new Error(
      `no briefing "${id}": add ${dataFolder}/${id}, or use one of ${listBriefings().join(", ")}`,
    );
  }
  const stamp = stampFolder(id);
  const known = loaded.get(id);
  if (known?.stamp === stamp) return known;
  const records = readValidRecords(readFolder(id));
  const now = { stamp, records, briefing: linkBriefing(records) };
  loaded.set(id, now);
  return now;
}

const topologies = new Map<string, BoundaryTopology>();

/** The boundaries of that name, read once. Throws if there is no such file. */
export function loadBoundaries(name: string): BoundaryTopology {
  const known = topologies.get(name);
  if (known !== undefined) return known;
  const bytes = readBoundaries(name);
  const topology = JSON.parse(
    new TextDecoder().decode(bytes),
  ) as BoundaryTopology;
  topologies.set(name, topology);
  return topology;
}

const regions = new WeakMap<Briefing, BoundaryTopology>();

/**
 * The boundaries of a briefing, in which its own states and areas, and no others, are places, with
 * what is known not to be agreed.
 */
export function loadRegion(briefing: Briefing): BoundaryTopology {
  const known = regions.get(briefing);
  if (known !== undefined) return known;
  const region = {
    ...markPlaces(
      loadBoundaries(briefing.boundaries),
      new Set(briefing.places.flatMap((place) => shapeCodeOf(place) ?? [])),
    ),
    disputed: loadDisputes().flatMap(({ between }) =>
      between ? [between] : [],
    ),
  };
  regions.set(briefing, region);
  return region;
}

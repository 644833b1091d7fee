import type { Problem } from "../records/problem";
import {
  fieldsOf,
  type At,
  type CheckedRecords,
  type Field,
} from "../records/records";

type Region = { west: number; south: number; east: number; north: number };
type Point = { lat: number; lon: number };

/** Points lie on the earth and, if they are on the map, in the region; and not swapped. */
export function findMisplacedPoints(
  records: CheckedRecords,
  at: At,
): Problem[] {
  const region = readRegion(records);
  return fieldsOf(records, "point").flatMap((field) => {
    const { lat, lon } = field.value;
    if (lat === undefined || lon === undefined) return [];
    const point = { lat, lon };
    const swapped = { lat: lon, lon: lat };
    const isMapped = region !== null && isOnMap(records, field);
    const position = at(field.kind, field.index, field.path);
    if (isMapped && !isWithin(point, region) && isWithin(swapped, region)) {
      return {
        ...position,
        what: `latitude and longitude are swapped: ${describe(point)}`,
        remedy: `write ${describe(swapped)}`,
      };
    }
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
      return {
        ...position,
        what: `there is no such point on earth: ${describe(point)}`,
        remedy: "give lat from -90 to 90 and lon from -180 to 180, in degrees",
      };
    }
    if (isMapped && !isWithin(point, region)) {
      const { west, south, east, north } = region;
      return {
        ...position,
        what: `the point lies outside the region: ${describe(point)}`,
        remedy: `correct it, or widen the region (west ${west}, south ${south}, east ${east}, north ${north}) in briefing.yaml`,
      };
    }
    return [];
  });
}

/** The region of the map is a box on the earth with its south below its north. */
export function findBrokenRegion(records: CheckedRecords, at: At): Problem[] {
  const region = readRegion(records);
  if (region === null) return [];
  const { west, south, east, north } = region;
  const isBox =
    south < north &&
    west !== east &&
    Math.abs(south) <= 90 &&
    Math.abs(north) <= 90 &&
    Math.abs(west) <= 180 &&
    Math.abs(east) <= 180;
  if (isBox) return [];
  return [
    {
      ...at("briefing", 0, ["region"]),
      what: "the region is not a box on the earth",
      remedy: adviseRegion(region),
    },
  ];
}

function adviseRegion(region: Region): string {
  const beyond = (["west", "east"] as const).find(
    (side) => Math.abs(region[side]) > 180 && Math.abs(region[side]) <= 540,
  );
  if (beyond === undefined) {
    return "give south below north from -90 to 90, west and east from -180 to 180";
  }
  const same = region[beyond] - 360 * Math.sign(region[beyond]);
  return `write ${beyond}: ${same}, the same meridian; a region across the 180th has a west that is greater than its east`;
}

/** Places and landmarks are on the map, and locations that lie in a place. */
function isOnMap(records: CheckedRecords, field: Field): boolean {
  if (field.kind === "places" || field.kind === "landmarks") return true;
  if (field.kind !== "locations") return false;
  return records.lists.locations?.[field.index]?.place !== undefined;
}

/** West of a region is east of its east where it reaches across the 180th meridian. */
function isWithin({ lat, lon }: Point, region: Region): boolean {
  const { west, south, east, north } = region;
  const isInLongitude =
    west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return lat >= south && lat <= north && isInLongitude;
}

function readRegion({ briefing }: CheckedRecords): Region | null {
  const { west, south, east, north } = briefing?.region ?? {};
  const isWhole =
    west !== undefined &&
    south !== undefined &&
    east !== undefined &&
    north !== undefined;
  return isWhole ? { west, south, east, north } : null;
}

function describe({ lat, lon }: Point): string {
  return `{ lat: ${lat}, lon: ${lon} }`;
}

import { writtenCode } from "../records/place-code";
import { projectionSchema } from "../../briefing/schema/projection-schema";
import { suggest } from "../records/nearest";
import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";
import type { BoundariesFile } from "../records/check-context";

/** The boundaries that a briefing names are there, and it is on their plane. */
export function findMissingBoundaries(
  records: CheckedRecords,
  at: At,
): Problem[] {
  const { briefing, context } = records;
  const name = briefing?.boundaries;
  if (context === undefined || name === undefined) return [];
  if (!context.boundaries.includes(name)) {
    return [
      {
        ...at("briefing", 0, ["boundaries"]),
        what: `there is no data/boundaries/${name}.json`,
        remedy: suggest(
          name,
          context.boundaries,
          `add scripts/boundaries/${name}.config.json and run npm run make:boundaries`,
        ),
      },
    ];
  }
  const file = context.readBoundaries(name);
  if (file !== null) return findOtherProjection(records, at, name, file);
  return [
    {
      ...at("briefing", 0, ["boundaries"]),
      what: `data/boundaries/${name}.json cannot be read`,
      remedy: "run npm run make:boundaries, which writes it again",
    },
  ];
}

/** Points are put on the plane by the briefing's projection, shapes lie there by that of the file. */
function findOtherProjection(
  { briefing }: CheckedRecords,
  at: At,
  name: string,
  { projection: built }: BoundariesFile,
): Problem[] {
  const written = projectionSchema.safeParse(briefing?.projection);
  // What is missing or of another kind is told of already.
  if (!written.success) return [];
  const record = `data/boundaries/${name}.source.json`;
  if (built === undefined) {
    return [
      {
        ...at("briefing", 0, ["boundaries"]),
        what: `nothing records the projection of ${name}: there is no ${record}`,
        remedy: "run npm run make:boundaries, which writes it",
      },
    ];
  }
  const own = describe(written.data);
  const theirs = describe(built);
  if (own === theirs) return [];
  return [
    {
      ...at("briefing", 0, ["projection"]),
      what: `the projection is not that of the boundaries: ${own}`,
      remedy: `write ${theirs}, as in ${record}, or build the boundaries with yours`,
    },
  ];
}

/** A projection as it is written in YAML, its fields in one order. */
function describe(projection: unknown): string {
  const fields = projection as Readonly<Record<string, unknown>>;
  return ["kind", "parallels", "origin", "meridian"]
    .filter((field) => fields[field] !== undefined)
    .map((field) => `${field}: ${describeValue(fields[field])}`)
    .join(", ");
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const { lat, lon } = value as { lat?: unknown; lon?: unknown };
  return `{ lat: ${String(lat)}, lon: ${String(lon)} }`;
}

/** Each state and area has a shape in the boundaries, or is marked as a point. */
export function findPlacesWithoutShape(
  { briefing, lists, context }: CheckedRecords,
  at: At,
): Problem[] {
  const name = briefing?.boundaries;
  if (context === undefined || name === undefined) return [];
  const file = context.readBoundaries(name);
  if (file === null) return [];
  return (lists.places ?? []).flatMap((place, index) => {
    const written = writtenCode(place);
    if (written === null || isPoint(place)) return [];
    const { code, field } = written;
    if (file.codes.includes(code)) return [];
    return {
      ...at("places", index, [field]),
      what: `${code} ("${place.id ?? ""}") is not in data/boundaries/${name}.json`,
      remedy: `correct the code, build boundaries that have it (npm run make:boundaries -- ${name} --places …), or write "shape: point" to show its marker alone`,
    };
  });
}

function isPoint(place: object): boolean {
  return "shape" in place && place.shape === "point";
}

/** A map shows something. */
export function findNoPlaces({ lists }: CheckedRecords, at: At): Problem[] {
  if (lists.places?.length !== 0) return [];
  return [
    {
      ...at("places", 0),
      what: "the briefing has no place",
      remedy: "add the state or city that the map is about",
    },
  ];
}

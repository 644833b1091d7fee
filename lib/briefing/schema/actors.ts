import { z } from "zod";
import { evidenceListSchema } from "./evidence-schema";
import {
  edtfSchema,
  idSchema,
  knownAsSchema,
  localTextSchema,
  meanings,
  nativeTextSchema,
} from "./text-schema";

const latitude = z.number().describe("Degrees north, -90 to 90.");
const longitude = z.number().describe("Degrees east, -180 to 180.");

/** A point on the earth in degrees (WGS 84). */
export const pointSchema = z
  .strictObject({ lat: latitude, lon: longitude })
  .register(meanings, { meaning: "point" });

const placeNames = {
  id: idSchema,
  name: localTextSchema.describe("UN short name."),
  endonym: nativeTextSchema
    .optional()
    .describe("The name in the place's own language, where it has one."),
  known_as: knownAsSchema.describe(
    "Other words by which fragments name it: demonyms, older spellings, its towns.",
  ),
  evidence: evidenceListSchema.describe("Where the names come from."),
};

const areaOnMap = {
  marker: pointSchema.describe(
    "Where the marker stands; not the capital of a state.",
  ),
  shape: z
    .literal("point")
    .optional()
    .describe(
      "point: it is drawn by its marker alone, because the boundaries have no shape of it.",
    ),
};

/**
 * A place is what a reader can choose: a state or an area (a territory or a subdivision), each with
 * a marker and, unless it is a point, a shape; or a city (marker).
 */
export const placeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("state"),
    ...placeNames,
    formal: localTextSchema.describe("Formal name."),
    formal_endonym: nativeTextSchema.optional(),
    iso3: z
      .string()
      .regex(/^[A-Z]{3}$/, "use the three capital letters of ISO 3166-1"),
    m49: z
      .string()
      .regex(/^\d{3}$/, "use the three digits of UN M49, in quotation marks"),
    ...areaOnMap,
  }),
  z.strictObject({
    kind: z.literal("area"),
    ...placeNames,
    type: localTextSchema.describe(
      "What it is: State, Province, Overseas territory.",
    ),
    code: z
      .string()
      .regex(
        /^([A-Z]{3}|[A-Z]{2}-[A-Z0-9]{1,3})$/,
        "use the code of ISO 3166-2, such as US-AZ, or the three capital letters of a territory",
      )
      .describe("ISO 3166-2, or ISO 3166-1 alpha-3 of a territory."),
    ...areaOnMap,
  }),
  z.strictObject({
    kind: z.literal("city"),
    ...placeNames,
    state: idSchema
      .optional()
      .describe(
        "Id of the place (a state or an area) in which the city lies, if that is on the map.",
      ),
    point: pointSchema,
  }),
]);

/** A town or country in which an event took place, whether on the map or not. */
export const locationSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  country: localTextSchema
    .optional()
    .describe("Country, where the name alone does not say it."),
  place: idSchema
    .optional()
    .describe("The place of the briefing in which it lies, or which it is."),
  precision: z
    .enum(["city", "country"])
    .describe(
      "country: sources name only the country; the point is a stand-in.",
    ),
  point: pointSchema,
  evidence: evidenceListSchema.describe("Where the coordinates come from."),
});

/** A sea, lake or neighbouring state that is named on the map for orientation. */
export const landmarkSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["water", "neighbour"]),
  name: localTextSchema.describe(
    "Name as on the map; a line break parts it into two lines.",
  ),
  point: pointSchema.describe("Centre of the name."),
});

export const organisationSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  abbreviation: localTextSchema.optional(),
  part_of: idSchema
    .optional()
    .describe("Id of the organisation to which it belongs."),
  seat: idSchema.optional().describe("Id of the location of its seat."),
  part: localTextSchema.describe("Its part in the project, in one sentence."),
  evidence: evidenceListSchema,
});

/** A title that a person held, with the dates that a source gives for it. */
export const titleSchema = z.strictObject({
  text: localTextSchema,
  organisation: idSchema.optional(),
  place: idSchema
    .optional()
    .describe("The state for which the person held the title."),
  known: edtfSchema.describe(
    "EDTF date or interval at which sources show the person in it; not the term of office.",
  ),
  evidence: evidenceListSchema,
});

export const personSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  titles: z.array(titleSchema),
});

export type PointRecord = z.infer<typeof pointSchema>;
export type PlaceRecord = z.infer<typeof placeSchema>;
export type StateRecord = Extract<PlaceRecord, { kind: "state" }>;
export type AreaRecord = Extract<PlaceRecord, { kind: "area" }>;
export type CityRecord = Extract<PlaceRecord, { kind: "city" }>;
export type LocationRecord = z.infer<typeof locationSchema>;
export type LandmarkRecord = z.infer<typeof landmarkSchema>;
export type OrganisationRecord = z.infer<typeof organisationSchema>;
export type TitleRecord = z.infer<typeof titleSchema>;
export type PersonRecord = z.infer<typeof personSchema>;

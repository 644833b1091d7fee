import { z } from "zod";
import {
  landmarkSchema,
  locationSchema,
  organisationSchema,
  personSchema,
  placeSchema,
} from "./actors";
import { projectionSchema } from "./projection-schema";
import { correctionSchema } from "./correction-schema";
import { sourceSchema } from "./evidence-schema";
import {
  disagreementSchema,
  eventSchema,
  involvementSchema,
  participationSchema,
  phaseSchema,
} from "./history";
import { publisherSchema } from "./publisher-schema";
import { partSchema, roleSchema } from "./role-schema";
import {
  edtfSchema,
  idSchema,
  knownAsSchema,
  languageSchema,
  localTextSchema,
  meanings,
} from "./text-schema";
import { wordsSchema } from "./words-schema";

/** How the figures of the briefing are signed and numbered, and on whose behalf. */
const clearanceSchema = z
  .strictObject({
    profile: z.string().describe("Which of the texts stands on the figures."),
    texts: z
      .record(idSchema, localTextSchema)
      .describe(
        "What an organisation has said on its maps, before the disclaimer.",
      ),
    map_number: z
      .string()
      .describe("Number of the map in the publisher's catalogue."),
    catalogue: z
      .string()
      .regex(/^[A-Za-z0-9]+$/, "use letters and digits only: BM")
      .describe("Catalogue code that begins the name of a figure's file."),
    short_name: z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        "use lower-case letters, digits and hyphens: summit-2030",
      )
      .describe("Short name of the map in the name of a figure's file."),
  })
  .refine(({ profile, texts }) => texts[profile] !== undefined, {
    path: ["texts"],
    message: "give a text for the profile that is chosen",
  });

/** What the briefing is, where it plays and how it is drawn. */
export const briefingSchema = z.strictObject({
  id: idSchema.describe("The same as the name of the folder."),
  title: localTextSchema,
  summary: localTextSchema.describe(
    "What the map answers, in one or two sentences.",
  ),
  project: localTextSchema.describe(
    "Name of the project whose phases are shown.",
  ),
  known_as: knownAsSchema.describe(
    "Words by which fragments name all the states together, such as “the nine member States”.",
  ),
  languages: z
    .array(languageSchema)
    .min(1)
    .describe("Languages of the briefing, the main one first."),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "use three numbers: 1.0.0"),
  dated: edtfSchema.describe("EDTF day to which the data is up to date."),
  status: z.enum(["draft", "cleared"]),
  occasion: idSchema.describe(
    "The event whose participations the first lens shows.",
  ),
  phase: idSchema
    .optional()
    .describe(
      "The phase that the second lens shows; a briefing without phases has one lens.",
    ),
  words: wordsSchema
    .default({})
    .describe(
      "The briefing's own phrases for its occasion, roles and parts; without one the interface's neutral one stands.",
    ),
  boundaries: idSchema.describe(
    "Name of the TopoJSON in data/boundaries, without its ending.",
  ),
  projection: projectionSchema,
  region: z
    .strictObject({
      west: z.number(),
      south: z.number(),
      east: z.number(),
      north: z.number(),
    })
    .describe(
      "Box in degrees in which every place must lie; across the 180th meridian its west is greater than its east.",
    ),
  publisher: publisherSchema,
  contact: z
    .strictObject({
      name: localTextSchema
        .optional()
        .describe("Whom to write to: a person or an office."),
      url: z
        .string()
        .register(meanings, { meaning: "url" })
        .optional()
        .describe("Page through which the publisher can be reached."),
      email: z.email("use an address such as maps@example.org").optional(),
    })
    .refine(({ url, email }) => url !== undefined || email !== undefined, {
      message: "give a url or an email, or leave the contact out",
    })
    .optional()
    .describe(
      "How to reach the publisher: on the page About, and from each record to report an error.",
    ),
  disclaimer: localTextSchema.describe(
    "Boundaries and names: part of every picture.",
  ),
  disclaimer_short: localTextSchema
    .optional()
    .describe(
      "The same in one line, for social cards; the first sentence where it is left out.",
    ),
  clearance: clearanceSchema
    .optional()
    .describe("What figures and documents say for clearance."),
  method: z
    .array(localTextSchema)
    .describe("How the data was made, a paragraph each."),
});

/** The files of a briefing: name of the file without ending → schema of one record in it. */
export const recordSchemas = {
  places: placeSchema,
  landmarks: landmarkSchema,
  locations: locationSchema,
  organisations: organisationSchema,
  persons: personSchema,
  sources: sourceSchema,
  phases: phaseSchema,
  events: eventSchema,
  participations: participationSchema,
  involvements: involvementSchema,
  roles: roleSchema,
  parts: partSchema,
  disagreements: disagreementSchema,
  corrections: correctionSchema,
} as const;

export type BriefingRecord = z.infer<typeof briefingSchema>;
export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;

/** A whole briefing as it is in its files, each list in the order of its file. */
export type BriefingRecords = { briefing: BriefingRecord } & {
  [K in RecordKind]: RecordOf<K>[];
};

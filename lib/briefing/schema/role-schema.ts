import { z } from "zod";
import { fillNames } from "../../theme/fills";
import { idSchema, localTextSchema } from "./text-schema";

/** Shapes that can be told apart without colour, also in a photocopy. A dash is for what is unknown. */
const symbolShapes = [
  "circle",
  "diamond",
  "square",
  "frame",
  "ring",
  "triangle",
  "cross",
  "star",
  "hexagon",
] as const;

const named = {
  id: idSchema,
  label: localTextSchema.describe("As in a list: Host."),
  meaning: localTextSchema.describe(
    "What it means, as in the key of the map: Host of the meeting.",
  ),
  symbol: z
    .enum(symbolShapes)
    .describe("Shape of its symbol, which tells it apart without colour."),
};

/**
 * A role in an event. The order of the file is their weight: of several roles that somebody had in an
 * event the first one here is the main one, which a map shows by colour and symbol.
 */
export const roleSchema = z.strictObject({
  ...named,
  colour: z
    .enum(fillNames)
    .optional()
    .describe(
      "Colour that fills the places whose main role it is; plain where it is left out.",
    ),
  line: z
    .boolean()
    .default(false)
    .describe("Whether a dotted line leads from the place to the venue."),
  venue: z
    .boolean()
    .default(false)
    .describe("Whether it says where the event took place."),
  aside: z
    .boolean()
    .default(false)
    .describe("Whether who had it was there and did not act: an observer."),
  schema_org: z
    .enum([
      "attendee",
      "contributor",
      "funder",
      "location",
      "organizer",
      "performer",
      "sponsor",
    ])
    .describe(
      "Property of a schema.org Event that says most of it and no more than it does, for the linked data.",
    ),
});

/** What a place was to a phase. Of several parts the one that is first in the file is the main one. */
export const partSchema = z.strictObject({
  ...named,
  did: localTextSchema
    .optional()
    .describe(
      "What a place did, in a sentence after a colon: hosted {count, plural, one {an event} other {# events}} ({list}). {count} is the number of events, {list} where and when they were.",
    ),
});

export type SymbolShape = (typeof symbolShapes)[number];
export type RoleRecord = z.infer<typeof roleSchema>;
export type PartRecord = z.infer<typeof partSchema>;

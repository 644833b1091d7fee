import { z } from "zod";
import { evidenceListSchema } from "./evidence-schema";
import { edtfSchema, idSchema, localTextSchema } from "./text-schema";

export const phaseStatementSchema = z.strictObject({
  text: localTextSchema.describe("What is said, in one sentence of our own."),
  evidence: evidenceListSchema,
});

export const phaseSchema = z.strictObject({
  id: idSchema,
  number: z.int().positive(),
  name: localTextSchema,
  interval: edtfSchema.describe(
    "EDTF interval; leave the end empty when no source gives it: 2021-12-08/",
  ),
  summary: localTextSchema,
  evidence: evidenceListSchema,
  statements: z
    .array(phaseStatementSchema)
    .default([])
    .describe(
      "What the phase is, point by point, each with its own evidence; the summary says none of it again.",
    ),
  unknowns: z
    .array(localTextSchema)
    .default([])
    .describe(
      "What a reader would look for and no source says, as noun phrases.",
    ),
});

export const participantSchema = z.strictObject({
  id: idSchema.describe("Id of a place, an organisation or a person."),
  role: idSchema.describe("Id of a role in roles.yaml."),
});

/** Where an event took place if that is no single location. */
export const unlocated = ["online", "several", "not-stated"] as const;

export const eventSchema = z.strictObject({
  id: idSchema,
  kind: z
    .enum(["project", "assessment", "related"])
    .describe(
      "project: an event of what is told. assessment: somebody came to look or reported on it. related: same field, but no event of it.",
    ),
  phase: idSchema
    .optional()
    .describe("Phase of the project, where a source or the dates give it."),
  name: localTextSchema.describe("What it was, as a short noun phrase."),
  summary: localTextSchema.describe(
    "What happened, in one or two sentences of our own.",
  ),
  date: edtfSchema,
  date_note: localTextSchema
    .optional()
    .describe("Caution about the date, if there is one."),
  location: idSchema
    .or(z.enum(unlocated))
    .describe(
      "Id of the location; online; several when it went from place to place, each then a participant with the role venue; or not-stated when the sources give none.",
    ),
  participants: z.array(participantSchema),
  story: z
    .literal(true)
    .optional()
    .describe(
      "The timeline tells this event among the few of its story. Where no event is of it, all are.",
    ),
  evidence: evidenceListSchema,
});

/** A role that a place or organisation had in an event. Who had several has a record for each. */
export const participationSchema = z.strictObject({
  id: idSchema,
  event: idSchema,
  who: idSchema.describe("Id of a place or an organisation."),
  role: idSchema.describe("Id of a role in roles.yaml."),
  level: localTextSchema
    .optional()
    .describe("Level of those who came, where a source gives it."),
  persons: z
    .array(idSchema)
    .default([])
    .describe("Ids of persons whom a source names."),
  statement: localTextSchema.describe(
    "What the role was, in one or two sentences of our own.",
  ),
  evidence: evidenceListSchema,
  unknowns: z
    .array(localTextSchema)
    .default([])
    .describe(
      "What a reader would look for and no source says, as noun phrases.",
    ),
});

/** What a place was to a phase. */
export const involvementSchema = z.strictObject({
  id: idSchema,
  place: idSchema,
  phase: idSchema,
  role: idSchema.describe("Id of a part in parts.yaml."),
  event: idSchema
    .optional()
    .describe("The event in which it shows, if there is one."),
  statement: localTextSchema.describe(
    "What the part was, in one sentence of our own.",
  ),
  evidence: evidenceListSchema,
  unknowns: z.array(localTextSchema).default([]),
});

export const positionSchema = z.strictObject({
  text: localTextSchema.describe("What is held, in one sentence of our own."),
  evidence: evidenceListSchema,
});

/** A question that sources answer differently. */
export const disagreementSchema = z.strictObject({
  id: idSchema,
  question: localTextSchema,
  positions: z.array(positionSchema),
  shown: localTextSchema.describe("What we show meanwhile, and why."),
  touches: z
    .array(idSchema)
    .describe("Ids of the records that it touches, of any kind."),
});

export type Unlocated = (typeof unlocated)[number];
export type PhaseRecord = z.infer<typeof phaseSchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type ParticipationRecord = z.infer<typeof participationSchema>;
export type InvolvementRecord = z.infer<typeof involvementSchema>;
export type DisagreementRecord = z.infer<typeof disagreementSchema>;

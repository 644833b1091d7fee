import { z } from "zod";
import { idSchema, localTextSchema } from "./text-schema";

const versionSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, "use three numbers: 1.0.0");

/** A statement that was published and was wrong: said aloud, and not only changed. */
export const correctionSchema = z.strictObject({
  id: idSchema,
  corrected_in: versionSchema.describe(
    "The version in which it was put right; the present one for a new entry.",
  ),
  since: versionSchema.describe("The first version in which it was wrong."),
  touches: z
    .array(idSchema)
    .min(1)
    .describe("Ids of the records that were wrong, also of removed ones."),
  wrong: localTextSchema.describe("What was wrong, in one sentence."),
  why: localTextSchema.describe(
    "Why it was wrong and what the sources say instead.",
  ),
});

export type CorrectionRecord = z.infer<typeof correctionSchema>;

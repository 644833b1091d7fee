import { z } from "zod";
import { idSchema, localTextSchema } from "./text-schema";

const codes = z.array(z.string().regex(/^[A-Z]{3}$|^[A-Z]{2}-[A-Z0-9]{1,3}$/));

/** A border or an area on whose status there is no agreement. */
const disputeSchema = z
  .strictObject({
    id: idSchema,
    name: localTextSchema,
    between: codes
      .min(2)
      .optional()
      .describe(
        "Codes of shapes: the line between any two of them is not agreed.",
      ),
    where: codes
      .min(1)
      .optional()
      .describe("Codes of shapes that are explained though no line is drawn."),
    text: localTextSchema.describe("What is not agreed, and how it is drawn."),
    source: z.strictObject({ title: z.string().min(1), url: z.url() }),
  })
  .refine(
    ({ between, where }) => between !== undefined || where !== undefined,
    {
      message: "give between or where",
    },
  );

export const disputesSchema = z.array(disputeSchema);

export type Dispute = z.infer<typeof disputeSchema>;

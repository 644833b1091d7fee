import { z } from "zod";
import { localTextSchema } from "./text-schema";

/** Who publishes a briefing, and the look that it gives to pages and documents. */
export const publisherSchema = z.strictObject({
  name: localTextSchema,
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, "use a colour in lower case such as #1d5480")
    .optional()
    .describe("Colour of links and buttons in the light."),
  logo: z
    .string()
    .regex(
      /^[a-z0-9-]+\.(svg|png)$/,
      "use the name of an .svg or .png in the folder of the briefing",
    )
    .optional()
    .describe("File of the publisher's logo, in the folder of the briefing."),
});

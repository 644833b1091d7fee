import { z } from "zod";
import { pointSchema } from "./actors";

/** The equal-area projection on which the boundaries were built: as in `<region>.source.json`. */
export const projectionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("albers").describe("For a region that is not polar."),
    parallels: z
      .tuple([z.number(), z.number()])
      .describe("Standard parallels, degrees north."),
    origin: pointSchema,
  }),
  z.strictObject({
    kind: z
      .literal("lambert-azimuthal")
      .describe("For a region that is polar, or as high as it is wide."),
    origin: pointSchema,
  }),
  z.strictObject({
    kind: z.literal("equal-earth").describe("For the world."),
    meridian: z
      .number()
      .min(-180)
      .max(180)
      .describe("The meridian in the middle of the map, degrees east."),
  }),
]);

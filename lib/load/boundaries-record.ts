import { z } from "zod";
import { readBoundariesRecord } from "./files";

/** From what a file of boundaries was built, as `scripts/boundaries` records it. */
const recordSchema = z.object({
  sources: z.array(
    z.object({
      title: z.string(),
      licence: z.string(),
      credit: z.string().optional(),
      url: z.string().optional(),
    }),
  ),
});

/** A source of the base map: who is to be credited, and on what terms. */
export type BaseMapSource = z.infer<typeof recordSchema>["sources"][number];

/** The sources of the boundaries of a name. Throws if nothing records them. */
export function loadBaseMapSources(name: string): BaseMapSource[] {
  return recordSchema.parse(JSON.parse(readBoundariesRecord(name))).sources;
}

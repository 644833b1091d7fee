import { publisherSchema } from "../../briefing/schema/publisher-schema";
import { legibleAccent } from "../../theme/accent";
import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** Links in the publisher's colour can be read on the paper of a page. */
export function findPaleAccent(
  { briefing }: CheckedRecords,
  at: At,
): Problem[] {
  const accent = briefing?.publisher?.accent;
  // What is no colour is told of already.
  if (!publisherSchema.shape.accent.safeParse(accent).success) return [];
  if (accent === undefined) return [];
  const legible = legibleAccent(accent);
  if (legible === accent) return [];
  return [
    {
      ...at("briefing", 0, ["publisher", "accent"]),
      what: `links in ${accent} are too pale to be read (less than 4.5 : 1)`,
      remedy: `use ${legible}, the nearest that can be`,
    },
  ];
}

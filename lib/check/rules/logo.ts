import { publisherSchema } from "../../briefing/schema/publisher-schema";
import { readPicture } from "../../images/read-picture";
import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** The publisher's logo is there, can be drawn, and asks nothing of anyone. */
export function findBadLogo(
  { briefing, context }: CheckedRecords,
  at: At,
): Problem[] {
  const logo = briefing?.publisher?.logo;
  if (context === undefined || logo === undefined) return [];
  // What is no name of a picture is told of already.
  if (!publisherSchema.shape.logo.safeParse(logo).success) return [];
  const where = at("briefing", 0, ["publisher", "logo"]);
  const bytes = context.readFile(logo);
  if (bytes === null)
    return [
      {
        ...where,
        what: `there is no ${logo} in the folder of the briefing`,
        remedy: "put it there, or remove the field",
      },
    ];
  const read = readPicture(logo, bytes);
  if (!("what" in read)) return [];
  return [{ ...where, ...read, what: `${logo} ${read.what}` }];
}

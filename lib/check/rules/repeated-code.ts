import { writtenCode } from "../records/place-code";
import type { Problem } from "../records/problem";
import type { At, CheckedRecords } from "../records/records";

/** Two places with one code have one shape, of which only the upper could be chosen. */
export function findRepeatedCodes(
  { lists }: CheckedRecords,
  at: At,
): Problem[] {
  const { places = [] } = lists;
  const owners = new Map<string, string>();
  return places.flatMap((place, index) => {
    const written = writtenCode(place);
    if (written === null) return [];
    const { code, field } = written;
    const owner = owners.get(code);
    if (owner === undefined) owners.set(code, place.id ?? "");
    return owner === undefined
      ? []
      : {
          ...at("places", index, [field]),
          what: `"${owner}" has the code ${code} already`,
          remedy: "correct one of the codes, or make the two one place",
        };
  });
}

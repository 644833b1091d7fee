import type { PlaceRecord } from "../../briefing/schema/actors";
import type { Loose } from "./records";

/** The code of a state or area as it is written, and the field that has it; null for none. */
export function writtenCode(
  place: Loose<PlaceRecord>,
): { code: string; field: "iso3" | "code" } | null {
  if (place.kind === "state" && place.iso3 !== undefined)
    return { code: place.iso3, field: "iso3" };
  if (place.kind === "area" && place.code !== undefined)
    return { code: place.code, field: "code" };
  return null;
}

import type { Briefing } from "../briefing/model";
import type { Dispute } from "../briefing/schema/dispute-schema";
import { haveLine } from "../geometry/have-line";
import { loadRegion } from "./load";
import { loadDisputes } from "./load-disputes";

/** The disputes that the map of a briefing shows: a line of theirs, or an area, is in its boundaries. */
export function listRegionDisputes(briefing: Briefing): Dispute[] {
  const region = loadRegion(briefing);
  const codes = new Set(
    region.objects.countries.geometries.map(
      ({ properties }) => properties.iso3,
    ),
  );
  return loadDisputes().filter(
    ({ between = [], where = [] }) =>
      where.some((code) => codes.has(code)) || haveLine(region, between),
  );
}

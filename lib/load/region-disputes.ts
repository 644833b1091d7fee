import type { Briefing } from "../briefing/model";
import type { Dispute } from "../briefing/schema/dispute-schema";
import type { BoundaryTopology } from "../geometry/boundaries";
import { haveLine } from "../geometry/have-line";
import { loadBoundaries, loadRegion } from "./load";
import { loadDisputes } from "./load-disputes";

/** The disputes that the map of a briefing shows. */
export function listRegionDisputes(briefing: Briefing): Dispute[] {
  return listDisputesIn(loadRegion(briefing));
}

/** English names of the disputes within boundaries, which are given by their name. */
export function nameDisputes(boundaries: string): string[] {
  return listDisputesIn(loadBoundaries(boundaries)).flatMap(
    ({ name }) => name.en ?? [],
  );
}

/** The disputes of which a line, or an area, is in some boundaries. */
function listDisputesIn(region: BoundaryTopology): Dispute[] {
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

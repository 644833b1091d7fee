import type { Phase } from "@/lib/briefing/model";
import type { ViewPage } from "@/wording/page/view-files";
import { describeReport } from "./describe-report";
import type { ReportContent } from "./report-content";

/**
 * What two pages can say of a view, what says most first: they take the first for which they have room. Of
 * a place one phase after the other is left to the table of all, those farthest from the shown one first.
 */
export function* describeBriefs(page: ViewPage): Generator<ReportContent> {
  yield describeReport(page, "ample");
  yield describeReport(page, "brief");
  const told = sortByDistance(page);
  if (page.place !== null)
    for (let count = told.length - 1; count > 1; count -= 1)
      yield describeReport(page, "brief", told.slice(0, count));
  yield describeReport(page, "tight", told.slice(0, 1));
}

/** The shown phase, then the others as they are near to it; of two, the later. */
function sortByDistance({ briefing: { phase, phases } }: ViewPage): Phase[] {
  const from = phase?.number ?? 0;
  return [...phases].sort(
    (one, other) =>
      Math.abs(one.number - from) - Math.abs(other.number - from) ||
      other.number - one.number,
  );
}

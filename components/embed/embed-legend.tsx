import { summariseLenses } from "@/lib/views/lens-summary";
import { Legend } from "../map/legend";
import type { ViewFile } from "@/wording/page/view-files";
import { SpatialDescription } from "../spatial/spatial-description";

/** What the map shows, in words: under the map, and on narrow screens under the record. */
export function EmbedLegend(page: ViewFile) {
  const { briefing, lang, words } = page;
  return (
    <div className="embed-legend">
      <Legend {...summariseLenses(briefing, lang)} lang={lang} words={words} />
      <SpatialDescription {...page} isBrief />
    </div>
  );
}

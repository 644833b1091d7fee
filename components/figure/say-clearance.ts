import type { Briefing } from "@/lib/briefing/model";
import { nameMap } from "@/lib/figure/map-name";
import type { FigurePage } from "./describe-figure";

/** Number of the map, its sheet, and the name of its file; null where the briefing has no clearance. */
export function sayMapNumber({
  briefing,
  lang,
  words,
  view,
}: FigurePage): string | null {
  const { clearance, places } = briefing;
  const file = nameMap(briefing, view, lang);
  if (clearance === undefined || file === null) return null;
  const number = words("Figure.map", {
    number: clearance.map_number,
    // The region is the first sheet.
    sheet: 2 + places.findIndex((one) => one.id === view),
    sheets: places.length + 1,
  });
  return `${number} · ${words("Figure.file", { name: file })}`;
}

/** On whose behalf the briefing is published; empty where it does not say. */
export function sayOrganisation({ clearance }: Briefing, lang: string): string {
  return clearance?.texts[clearance.profile]?.[lang] ?? "";
}

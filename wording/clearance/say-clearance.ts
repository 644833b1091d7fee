import type { Briefing } from "@/lib/briefing/model";
import { nameMap } from "@/lib/sheet/map-name";
import { textIn } from "@/lib/text/text-in";
import type { ViewPage } from "../page/view-files";
import { markLanguage } from "../page/mark-language";

/** Number of the map and its sheet; null where the briefing has no clearance. */
export function sayMapNumber({
  briefing: { clearance, places },
  words,
  view,
}: Omit<ViewPage, "lang">): string | null {
  if (clearance === undefined) return null;
  return words("Figure.map", {
    number: clearance.map_number,
    // The region is the first sheet.
    sheet: 2 + places.findIndex((one) => one.id === view),
    sheets: places.length + 1,
  });
}

/** The same with the name of the figure's file: only the figure itself is that file. */
export function sayMapFile(page: ViewPage): string | null {
  const { briefing, lang, words, view } = page;
  const number = sayMapNumber(page);
  const file = nameMap(briefing, view, lang);
  if (number === null || file === null) return number;
  return `${number} · ${words("Figure.file", { name: file })}`;
}

/** On whose behalf the briefing is published; empty where it does not say. */
export function sayOrganisation({ clearance }: Briefing, lang: string): string {
  const text = clearance?.texts[clearance.profile];
  return text === undefined ? "" : markLanguage(textIn(text, lang));
}

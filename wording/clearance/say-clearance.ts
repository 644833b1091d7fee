import type { Briefing } from "@/lib/briefing/model";
import { nameFile } from "@/lib/url/file-name";
import { textIn } from "@/lib/text/text-in";
import { nameView } from "../page/view-address";
import type { ViewPage } from "../page/view-files";
import { markLanguage } from "../page/mark-language";

/** Number of the map and its sheet; null where the briefing has no clearance. */
export function sayMapNumber({
  briefing: { clearance, places },
  words,
  view,
}: Pick<ViewPage, "briefing" | "words" | "view">): string | null {
  if (clearance === undefined) return null;
  return words("Figure.map", {
    number: clearance.map_number,
    // The region is the first sheet.
    sheet: 2 + places.findIndex((one) => one.id === view),
    sheets: places.length + 1,
  });
}

/** The same with the name of the figure's file, as it is saved: `part` is its size and kind. */
export function sayMapFile(page: ViewPage, part: string): string | null {
  const number = sayMapNumber(page);
  if (number === null) return null;
  const name = nameFile(nameView(page), part, "");
  return `${number} · ${page.words("Figure.file", { name })}`;
}

/** On whose behalf the briefing is published; empty where it does not say. */
export function sayOrganisation({ clearance }: Briefing, lang: string): string {
  const text = clearance?.texts[clearance.profile];
  return text === undefined ? "" : markLanguage(textIn(text, lang));
}

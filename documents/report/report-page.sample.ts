import { listBriefings } from "@/lib/load/load";
import { readViewFile, type ViewFile } from "@/wording/page/view-files";

/** A view of the first briefing, as the routes open it. */
export function openReport(
  lang: string,
  view: string,
  ending: string,
): ViewFile {
  const [briefing = ""] = listBriefings();
  return readViewFile({ lang, briefing, file: view + ending });
}

/** Ids of its views: the region, then its places. */
export function listViews(lang: string): string[] {
  const { briefing } = openReport(lang, "overview", ".docx");
  return ["overview", ...briefing.places.map(({ id }) => id)];
}

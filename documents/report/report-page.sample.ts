import type { ViewFile } from "@/wording/page/view-files";
import { listViews as listAll } from "@/wording/page/view-files";
import { openPublishedView } from "@/wording/page/published-page.sample";

/** A view of a published version, as the routes open those of the present data. */
export function openReport(
  lang: string,
  view: string,
  ending: string,
): ViewFile {
  return openPublishedView(lang, view + ending);
}

/** Ids of its views: the region, then its places. */
export function listViews(lang: string): string[] {
  return listAll(openReport(lang, "overview", ".docx").briefing);
}

import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/briefing/load";
import type { Place } from "@/lib/briefing/model";
import { openPage, type BriefingParams, type OpenPage } from "./open-page";

/** What stands in the path of a file made for a view: `overview.html`, `kazakhstan.svg`. */
export type ViewFileParams = BriefingParams & { file: string };

/** A view: the whole region (`place` is null), or one place. */
export type PageView = OpenPage & {
  view: string;
  place: Place | null;
  ending: string;
};

/** Every file of these endings: for each language, briefing and view. */
export function listViewFiles(endings: readonly string[]): ViewFileParams[] {
  return listBriefings().flatMap((id) => {
    const briefing = loadBriefing(id);
    const views = ["overview", ...briefing.places.map((place) => place.id)];
    return briefing.languages.filter(isLanguage).flatMap((lang) =>
      views.flatMap((view) =>
        endings.map((ending) => ({
          lang,
          briefing: id,
          file: view + ending,
        })),
      ),
    );
  });
}

/** The view that a file is for. Throws for a file that no view has. */
export function readViewFile({ file, ...params }: ViewFileParams): PageView {
  const dot = file.search(/[.]|-card[.]/);
  const view = file.slice(0, dot);
  const page = openPage(params);
  const place = page.briefing.places.find((one) => one.id === view) ?? null;
  if (place === null && view !== "overview")
    throw new Error(`view: ${view} is not a place`);
  return { ...page, view, place, ending: file.slice(dot) };
}

import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import type { Briefing, Place } from "@/lib/briefing/model";
import { openPage, type BriefingParams, type OpenPage } from "./open-page";

/** What is in the path of a file made for a view: `overview.html`, `kenya.svg`. */
export type ViewFileParams = BriefingParams & { file: string };

/** A file of a view: of the whole region (`place` is null), or of one place. */
export type ViewFile = OpenPage & {
  view: string;
  place: Place | null;
  ending: string;
};

/** A view as pages, documents and figures see it, whatever file is made of it. */
export type ViewPage = Omit<ViewFile, "ending">;

/** Ids of the views of a briefing, the whole region first. */
export function listViews({ places }: Briefing): string[] {
  return ["overview", ...places.map((place) => place.id)];
}

/** Every file of these endings: for each language, briefing and view. */
export function listViewFiles(endings: readonly string[]): ViewFileParams[] {
  return listBriefings().flatMap((id) => {
    const briefing = loadBriefing(id);
    return briefing.languages.filter(isLanguage).flatMap((lang) =>
      listViews(briefing).flatMap((view) =>
        endings.map((ending) => ({
          lang,
          briefing: id,
          file: view + ending,
        })),
      ),
    );
  });
}

/** The view that a file is for: `kenya-map.svg`. Throws for a file that no view has. */
export function readViewFile({ file, ...params }: ViewFileParams): ViewFile {
  return chooseView(openPage(params), file);
}

export function chooseView(page: OpenPage, file: string): ViewFile {
  // The longest id that fits: one place may be called like another and a bit more.
  const view = listViews(page.briefing)
    .filter((id) => file.startsWith(id) && /^[.-]/.test(file.slice(id.length)))
    .sort((one, other) => other.length - one.length)[0];
  if (view === undefined) throw new Error(`view: ${file} is of no place`);
  return {
    ...page,
    view,
    place: page.briefing.places.find((place) => place.id === view) ?? null,
    ending: file.slice(view.length),
  };
}

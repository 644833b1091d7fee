import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import type { Briefing, Place } from "@/lib/briefing/model";
import { lenses, usualLens, type Lens } from "@/lib/url/lens";
import { openPage, type BriefingParams, type OpenPage } from "./open-page";

/** What is in the path of a file made for a view: `overview.html`, `kenya.svg`. */
export type ViewFileParams = BriefingParams & { file: string };

/** A file of a view: of the whole region (`place` is null), or of one place, in one lens. */
export type ViewFile = OpenPage & {
  view: string;
  place: Place | null;
  lens: Lens;
  ending: string;
};

/**
 * A view as pages, documents and figures see it, whatever file is made of it. `step`: the step of the
 * timeline that leads to it, where no page of the map shows it.
 */
export type ViewPage = Omit<ViewFile, "ending"> & { step?: string };

/** Ids of the views of a briefing, the whole region first. */
export function listViews({ places }: Briefing): string[] {
  return ["overview", ...places.map((place) => place.id)];
}

/** The lenses of a briefing: without phases there is no second one. */
export function listLenses({ phase }: Pick<Briefing, "phase">): Lens[] {
  return lenses.filter((lens) => phase !== undefined || lens === usualLens);
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

/**
 * The view of a file by its name, whole as it is saved (lib/url/file-name.ts), or without briefing and
 * language, as files were named before.
 */
export function chooseView(page: OpenPage, file: string): ViewFile {
  const { briefing, lang } = page;
  const views = listViews(briefing);
  const own = shorten(file, `${briefing.id}-`, `-${lang}`);
  const [name, view] =
    [own, file]
      .flatMap((one) => {
        const found = findStart(one, views);
        return found === undefined ? [] : [[one, found] as const];
      })
      .at(0) ?? [];
  if (name === undefined || view === undefined)
    throw new Error(`view: ${file} is of no place`);
  const rest = name.slice(view.length);
  const lens = listLenses(briefing).find((one) => isBegun(rest, `-${one}`));
  return {
    ...page,
    view,
    place: briefing.places.find((place) => place.id === view) ?? null,
    lens: lens ?? usualLens,
    ending: lens === undefined ? rest : rest.slice(lens.length + 1),
  };
}

/** What a whole name has between the briefing and the language, with its ending. */
function shorten(file: string, before: string, behind: string): string {
  const dot = file.indexOf(".");
  const stem = dot < 0 ? file : file.slice(0, dot);
  return stem.startsWith(before) && stem.endsWith(behind)
    ? stem.slice(before.length, -behind.length) + file.slice(stem.length)
    : file;
}

/** The longest that a name begins with: one place may be called like another and a bit more. */
function findStart(name: string, all: readonly string[]): string | undefined {
  return all
    .filter((one) => isBegun(name, one))
    .sort((one, other) => other.length - one.length)[0];
}

function isBegun(name: string, start: string): boolean {
  return name.startsWith(start) && /^[.-]/.test(name.slice(start.length));
}

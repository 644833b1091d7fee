import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import {
  cardPart,
  listFigureFiles,
  formerFigures,
} from "@/lib/sheet/figure-files";
import { nameFile } from "@/lib/url/file-name";
import { usualLens, type Lens } from "@/lib/url/lens";
import { listLenses, listViews, type ViewFileParams } from "./view-files";

/** A file of the kit by its name; `former` are names that it had before, under which it stays. */
type KitName = ViewFileParams & { lens: Lens; former: readonly string[] };

/** The files of a view in all its lenses. */
export type ViewNames = { figures: KitName[]; reports: KitName[] };

/** Views of all briefings in all languages, with the names of their files. */
export function listKitNames(reportEndings: readonly string[]): ViewNames[] {
  return listBriefings().flatMap((id) => {
    const briefing = loadBriefing(id);
    return briefing.languages.filter(isLanguage).flatMap((lang) =>
      listViews(briefing).map((view) => {
        const lenses = listLenses(briefing);
        const name = (lens: Lens, part: string, ending: string) =>
          nameFile({ briefing: id, view, lens, lang }, part, ending);
        const own = { lang, briefing: id };
        return {
          figures: lenses.flatMap((lens) =>
            listFilesOf(lens).map(({ part, type }) => ({
              ...own,
              lens,
              file: name(lens, part, type),
              former: formerNames(view, lens, `-${part}${type}`),
            })),
          ),
          reports: lenses.flatMap((lens) =>
            reportEndings
              // One page has all lenses.
              .filter((ending) => ending !== ".html" || lens === usualLens)
              .map((ending) => ({
                ...own,
                lens,
                file: name(lens, ...splitEnding(ending)),
                former:
                  lens === usualLens && ending.startsWith(".")
                    ? [view + ending]
                    : [],
              })),
          ),
        };
      }),
    );
  });
}

/** A card is of the usual lens alone: the address of a page, which leads to it, has no other (decision 0021). */
function listFilesOf(lens: Lens) {
  const files = listFigureFiles(lens);
  return lens === usualLens ? [...files, cardPart] : files;
}

/** The part of a name that an ending has before its dot: `-short.docx` is of the part `short`. */
function splitEnding(ending: string): [part: string, ending: string] {
  const dot = ending.indexOf(".");
  return [ending.slice(1, Math.max(1, dot)), ending.slice(dot)];
}

function formerNames(view: string, lens: Lens, ending: string): string[] {
  return lens === usualLens
    ? formerFigures
        .filter(({ to }) => to === ending)
        .map(({ from }) => view + from)
    : [];
}

/** Every name of a figure's file, those of before too. */
export function listFigureNames(): ViewFileParams[] {
  return listKitNames([]).flatMap(({ figures }) => figures.flatMap(withFormer));
}

/** Every name of a report's file, those of before too. */
export function listReportNames(endings: readonly string[]): ViewFileParams[] {
  return listKitNames(endings).flatMap(({ reports }) =>
    reports.flatMap(withFormer),
  );
}

function withFormer({ lang, briefing, file, former }: KitName) {
  return [file, ...former].map((one) => ({ lang, briefing, file: one }));
}

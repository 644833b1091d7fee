import { isLanguage } from "@/i18n/languages";
import type { Briefing } from "@/lib/briefing/model";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { chooseStory, listSteps } from "@/lib/timeline/story";
import { nameFile, type NamedView } from "@/lib/url/file-name";
import { usualLens } from "@/lib/url/lens";
import { openPage, type OpenPage } from "./open-page";
import type { ViewFileParams } from "./view-files";

/** Pages of text that have files of their own; no place is called like one of them. */
export const filedPages = ["timeline", "table", "disagreements"] as const;
export type FiledPage = (typeof filedPages)[number];

/** Those that are a table for Word: of all events it would be a book of notes. */
export type TabledPage = Exclude<FiledPage, "timeline">;

/** What a figure of the timeline shows: the chart of a tour, or the map of a phase. */
export type TimelineFigure =
  { tour: "story" | "all" } | { map: Briefing["phases"][number] };

/** A file of such a page: a figure, or a document. */
export type PageFile = { part: string } & (
  | {
      folder: "figure";
      view: "timeline";
      ending: ".svg" | ".png" | ".pdf";
      figure: TimelineFigure;
    }
  | { folder: "report"; view: TabledPage; ending: ".docx" }
);
export type FigurePageFile = Extract<PageFile, { folder: "figure" }>;
export type ReportPageFile = Extract<PageFile, { folder: "report" }>;

/** The figures of the timeline, each as wide as the text of a page. */
export function listTimelineFigures(briefing: Briefing): TimelineFigure[] {
  const steps = listSteps(briefing);
  const hasStory = chooseStory(steps).length < steps.length;
  return [
    { tour: "story" },
    // Where the briefing has chosen no story, that is all.
    ...(hasStory ? [{ tour: "all" as const }] : []),
    // That of the shown phase is the figure of the region in its lens.
    ...briefing.phases
      .filter((map) => map !== briefing.phase)
      .map((map) => ({ map })),
  ];
}

/** What sets a figure of the timeline apart in the name of its file. */
export function partOfFigure(figure: TimelineFigure): string {
  if ("map" in figure) return `map-${figure.map.id}-text`;
  return figure.tour === "story" ? "text" : "all-text";
}

const figureEndings = [".png", ".svg", ".pdf"] as const;

/** All files of pages of text of a briefing. */
export function listPageFiles(briefing: Briefing): PageFile[] {
  const document = (view: TabledPage): PageFile => ({
    view,
    folder: "report",
    part: "",
    ending: ".docx",
  });
  return [
    ...listTimelineFigures(briefing).flatMap((figure) =>
      figureEndings.map((ending): PageFile => ({
        view: "timeline",
        folder: "figure",
        part: partOfFigure(figure),
        ending,
        figure,
      })),
    ),
    document("table"),
    ...(briefing.disagreements.length > 0 ? [document("disagreements")] : []),
  ];
}

/** What the names of a page's files are made of: they are the same in each lens. */
export function namePage(
  { briefing, lang }: Pick<OpenPage, "briefing" | "lang">,
  view: FiledPage,
): NamedView {
  return { briefing: briefing.id, view, lens: usualLens, lang };
}

/** Addresses of the files of all pages of text: for each language and briefing. */
export function listPageNames(folder: PageFile["folder"]): ViewFileParams[] {
  return listBriefings().flatMap((id) => {
    const briefing = loadBriefing(id);
    return briefing.languages.filter(isLanguage).flatMap((lang) =>
      listPageFiles(briefing)
        .filter((one) => one.folder === folder)
        .map((one) => ({
          lang,
          briefing: id,
          file: nameOf(one, { briefing, lang }),
        })),
    );
  });
}

/** The page and its file of that name; null where the name is that of a view's file. */
export function readPageFile({
  file,
  ...params
}: ViewFileParams): (PageFile & { page: OpenPage }) | null {
  const page = openPage(params);
  const found = listPageFiles(page.briefing).find(
    (one) => nameOf(one, page) === file,
  );
  return found === undefined ? null : { ...found, page };
}

function nameOf(
  { view, part, ending }: PageFile,
  page: Pick<OpenPage, "briefing" | "lang">,
): string {
  return nameFile(namePage(page, view), part, ending);
}

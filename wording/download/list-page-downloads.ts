import { dataPath, workbookPath } from "@/lib/url/data-files";
import { plainIn } from "@/lib/text/text-in";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { describeTimelineCaption } from "../figure/describe-timeline-caption";
import type { OpenPage } from "../page/open-page";
import {
  listPageFiles,
  listTimelineFigures,
  namePage,
  partOfFigure,
  type FiledPage,
  type TimelineFigure,
} from "../page/page-files";
import type { DownloadRow } from "./list-downloads";

/** The chart of a tour through the timeline: its files, and a picture of what comes. */
type TourDownload = {
  tour: "story" | "all";
  picture: string;
  /** The picture that is copied. */
  pictureUrl: string;
  alternative: string;
  row: DownloadRow;
};

/** The charts of the timeline, each for the tour that the page shows. */
export function listTourDownloads(page: OpenPage): TourDownload[] {
  return listTimelineFigures(page.briefing).flatMap((figure) =>
    "tour" in figure
      ? [
          {
            tour: figure.tour,
            picture: addressOfFigure(page, partOfFigure(figure), ".svg"),
            pictureUrl: addressOfFigure(page, partOfFigure(figure), ".png"),
            alternative: describeTimelineCaption(page, figure.tour).alternative,
            row: {
              label: page.words("Report.topFigure"),
              files: listFiles(page, figure),
            },
          },
        ]
      : [],
  );
}

/** The other files of a page of text: maps of phases, its table for Word, the data. */
export function listPageDownloads(
  page: OpenPage,
  view: FiledPage,
): DownloadRow[] {
  const { briefing, lang, words } = page;
  const hasTable = listPageFiles(briefing).some(
    (one) => one.view === view && one.folder === "report",
  );
  const word = {
    href: withBase(paths.report(namePage(page, view), "", ".docx")),
    kind: words("Report.kinds.wordTable"),
  };
  return [
    ...(view === "timeline" ? listPhaseMaps(page) : []),
    ...(hasTable ? [{ label: "", files: [word] }] : []),
    {
      label: words("Report.forData"),
      files: [
        {
          href: withBase(workbookPath(briefing.id, lang)),
          kind: words("Report.kinds.xlsx"),
        },
        {
          href: withBase(dataPath(briefing.id, ".excel.csv")),
          kind: words("Report.kinds.excelCsv"),
        },
      ],
    },
  ];
}

/** A map for each phase; that of the shown phase is the figure of the region in its lens. */
function listPhaseMaps(page: OpenPage): DownloadRow[] {
  const { briefing, lang, words } = page;
  const region = {
    briefing: briefing.id,
    view: "overview",
    lens: "involvement",
    lang,
  } as const;
  return briefing.phases.map((map) => ({
    label: words("Timeline.phaseMap", { phase: plainIn(map.name, lang) }),
    files:
      map === briefing.phase
        ? ([".png", ".svg", ".pdf"] as const).map((ending) => ({
            href: withBase(paths.figure(region, "text", ending)),
            kind: formatType(ending),
          }))
        : listFiles(page, { map }),
  }));
}

function listFiles(
  page: OpenPage,
  figure: TimelineFigure,
): DownloadRow["files"] {
  const part = partOfFigure(figure);
  return listPageFiles(page.briefing)
    .filter((one) => one.folder === "figure" && one.part === part)
    .map(({ ending }) => ({
      href: addressOfFigure(page, part, ending),
      kind: formatType(ending),
    }));
}

function addressOfFigure(page: OpenPage, part: string, ending: string): string {
  return withBase(paths.figure(namePage(page, "timeline"), part, ending));
}

function formatType(type: string): string {
  return type.slice(1).toUpperCase();
}

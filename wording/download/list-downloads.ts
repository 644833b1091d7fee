import { citePath, type CiteEnding } from "@/lib/citations/csl/cite-files";
import { listFigureFiles, type FigureFile } from "@/lib/sheet/figure-files";
import { dataPath, workbookPath } from "@/lib/url/data-files";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { nameView } from "../page/view-address";
import type { ViewPage } from "../page/view-files";

/** A file to save, under the name that its address ends in, and what it is, in words. */
type Download = { href: string; kind: string };

/** Files of one purpose; the text before them, where each has not a line of its own. */
export type DownloadRow = { label: string; files: Download[] };

/** The files of a view: figures by their type, documents by what they are. */
function createLinks(page: ViewPage) {
  const view = nameView(page);
  return {
    figure: (part: string, type: FigureFile["type"]): Download => ({
      href: withBase(paths.figure(view, part, type)),
      kind: formatType(type),
    }),
    report: (part: string, ending: string, kind: string): Download => ({
      href: withBase(paths.report(view, part, ending)),
      kind,
    }),
  };
}

/** What reports take from a view in its lens: the figure at the width of a text, Word, and slides. */
export function listMainDownloads(page: ViewPage): DownloadRow[] {
  const { words } = page;
  const { figure, report } = createLinks(page);
  return [
    {
      label: words("Report.topFigure"),
      files: ([".png", ".svg", ".pdf"] as const).map((type) =>
        figure("text", type),
      ),
    },
    {
      label: words("Report.topWord"),
      files: [
        report("short", ".docx", words("Report.kinds.docxShort")),
        report("", ".docx", words("Report.kinds.docx")),
      ],
    },
    { label: "", files: [report("", ".pptx", words("Report.kinds.pptx"))] },
  ];
}

/** All other files of a view that are of its lens: the figure in other sizes and kinds, the brief. */
export function listLensDownloads(page: ViewPage): DownloadRow[] {
  const { words, lens } = page;
  const { figure, report } = createLinks(page);
  const files = listFigureFiles(lens).filter(({ part }) => part !== "text");
  const parts = [...new Set(files.map(({ part }) => part))];
  return [
    ...parts.map((part) => {
      const own = files.filter((file) => file.part === part);
      return {
        label: sayPart(own[0], words),
        files: own.map(({ type }) => figure(part, type)),
      };
    }),
    { label: "", files: [report("", ".pdf", words("Report.kinds.pdf"))] },
  ];
}

function sayPart(
  file: FigureFile | undefined,
  words: ViewPage["words"],
): string {
  if (file === undefined) return "";
  const size = words(`Report.sizes.${file.size}`);
  const kind = file.isEditable ? "editable" : file.kind;
  return kind === "plain"
    ? size
    : words("Report.figureOf", {
        size,
        kind: words(`Report.figureKinds.${kind}`),
      });
}

function formatType(type: string): string {
  return type.slice(1).toUpperCase();
}

type DownloadGroup = { title: string; files: Download[] };

/** The files that are the same in every lens, by purpose; the workbook stands apart, before them. */
export function listSharedDownloads(page: ViewPage): {
  workbook: Download;
  groups: DownloadGroup[];
} {
  const { briefing, lang, words } = page;
  const { id } = briefing;
  const data = (ending: Parameters<typeof dataPath>[1], kind: string) => ({
    href: withBase(dataPath(id, ending)),
    kind,
  });
  const cite = (ending: CiteEnding, kind: string) => ({
    href: withBase(citePath(lang, id, ending)),
    kind,
  });
  return {
    workbook: {
      href: withBase(workbookPath(id, lang)),
      kind: words("Report.kinds.xlsx"),
    },
    groups: [
      {
        title: words("Report.forReport"),
        files: [
          createLinks(page).report("", ".html", words("Report.kinds.html")),
        ],
      },
      {
        title: words("Report.forData"),
        files: [
          data(".excel.csv", words("Report.kinds.excelCsv")),
          data(".plain.csv", words("Report.kinds.plainCsv")),
          data(".csv", words("Report.kinds.csv")),
          data(".geojson", words("Report.kinds.geojson")),
          data(".places.geojson", words("Report.kinds.placesLayer")),
          data(".events.geojson", words("Report.kinds.eventsLayer")),
          data(".jsonld", words("Report.kinds.jsonld")),
          data(".json", words("Report.kinds.json")),
          data(".datapackage.json", words("Report.kinds.dataPackage")),
          data(".hdx.json", words("Report.kinds.hdx")),
        ],
      },
      {
        title: words("Report.forCitation"),
        files: [
          cite(".bib", words("Report.kinds.bib")),
          cite(".ris", words("Report.kinds.ris")),
          cite(".csl.json", words("Report.kinds.csl")),
        ],
      },
    ],
  };
}

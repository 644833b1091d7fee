import {
  citeFile,
  citePath,
  type CiteEnding,
} from "@/lib/citations/csl/cite-files";
import { dataPath, workbookFile, workbookPath } from "@/lib/url/data-files";
import { nameFile } from "@/lib/url/file-name";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";
import { nameView } from "../page/view-address";
import type { ViewPage } from "../page/view-files";

/** A file to save: where it is, how it is then called, and what it is, in words. */
type Download = { href: string; name: string; kind: string };

type DownloadGroup = { title: string; files: Download[] };

/** Every file that can be taken from a view, by purpose. */
export function listDownloads(page: ViewPage): DownloadGroup[] {
  const { briefing, lang, words } = page;
  const { id } = briefing;
  const named = nameView(page);
  const report = (ending: string, kind: string): Download => ({
    href: withBase(paths.report(named, ending)),
    name: nameFile(named, "", ending),
    kind,
  });
  const figure = (part: string, ending: string, kind: string): Download => ({
    href: withBase(paths.figure(named, part, ending)),
    name: nameFile(named, part, ending),
    kind,
  });
  const data = (ending: Parameters<typeof dataPath>[1], kind: string) => ({
    href: withBase(dataPath(id, ending)),
    name: id + ending,
    kind,
  });
  const cite = (ending: CiteEnding, kind: string) => ({
    href: withBase(citePath(lang, id, ending)),
    name: citeFile(lang, id, ending),
    kind,
  });
  return [
    {
      title: words("Report.forReport"),
      files: [
        report(".docx", words("Report.kinds.docx")),
        report(".pptx", words("Report.kinds.pptx")),
        report(".pdf", words("Report.kinds.pdf")),
        report(".html", words("Report.kinds.html")),
      ],
    },
    {
      title: words("Report.forFigure"),
      files: [
        figure("text", ".svg", words("Report.kinds.figureSvg")),
        figure("text", ".png", words("Report.kinds.figurePng")),
        figure("text", ".pdf", words("Report.kinds.figurePdf")),
        figure("text-map", ".svg", words("Report.kinds.figureMap")),
        figure("text-bw", ".svg", words("Report.kinds.figureBw")),
      ],
    },
    {
      title: words("Report.forData"),
      files: [
        {
          href: withBase(workbookPath(id, lang)),
          name: workbookFile(id, lang),
          kind: words("Report.kinds.xlsx"),
        },
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
  ];
}

import {
  Bookmark,
  ExternalHyperlink,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { ReportContent } from "../report/report-content";
import { nameEntry } from "./docx-footnotes";

/** The list of sources; a short document says in it when they were read, since its notes do not. */
export function writeSources({
  isShort,
  sources,
  sourcesRead,
}: ReportContent): Paragraph[] {
  return [
    ...(isShort
      ? [
          new Paragraph({
            style: "SourceLine",
            keepNext: true,
            text: sourcesRead,
          }),
        ]
      : []),
    ...sources.map((source) => writeSource(source, isShort)),
  ];
}

function writeSource(
  { number, text, url, retrieved }: ReportContent["sources"][number],
  isOnlyHere: boolean,
) {
  return new Paragraph({
    style: "Bibliography",
    tabStops: [{ type: TabStopType.LEFT, position: 454 }],
    children: [
      new Bookmark({
        id: nameEntry(number),
        children: [new TextRun(`${number}.`)],
      }),
      new TextRun({ children: [new Tab(), `${text} `] }),
      ...(url === null
        ? []
        : [
            new ExternalHyperlink({
              link: url,
              children: [new TextRun({ text: url, style: "Hyperlink" })],
            }),
            ...(isOnlyHere && retrieved !== null
              ? [new TextRun(`, ${retrieved}`)]
              : []),
          ]),
    ],
  });
}

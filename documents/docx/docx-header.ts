import {
  AlignmentType,
  Header,
  ImageRun,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { fitPicture } from "@/lib/images/picture";
import { drawLogo } from "../figure/draw-logo";
import type { ReportContent } from "../report/report-content";

/** Pixels of Word's (96 to the inch): 42 by 10 mm. */
const box = { width: 160, height: 38 };

/** The status of the document at the end of the line, and the publisher's logo at its beginning. */
export async function writeHeader(
  content: ReportContent,
  textWidth: number,
): Promise<Header> {
  const { draft, status } = content;
  const said = [
    ...(draft === null
      ? []
      : [new TextRun({ text: `${draft} · `, bold: true })]),
    new TextRun(status),
  ];
  const logo = await writeLogo(content);
  const line =
    logo === null
      ? { alignment: AlignmentType.RIGHT, children: said }
      : {
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
          children: [logo, new TextRun({ children: [new Tab()] }), ...said],
        };
  return new Header({
    children: [new Paragraph({ style: "Header", ...line })],
  });
}

async function writeLogo({
  logo,
  author,
}: ReportContent): Promise<ImageRun | null> {
  if (logo === null) return null;
  return new ImageRun({
    type: "png",
    data: await drawLogo(logo),
    transformation: fitPicture(logo, box),
    altText: { name: author, title: author, description: author },
  });
}

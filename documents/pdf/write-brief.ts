import { readFileSync } from "node:fs";
import path from "node:path";
import { fitPicture } from "@/lib/images/picture";
import type { ReportContent } from "../report/report-content";
import { fontNames } from "../figure/fonts";
import { openCompiler } from "../figure/open-compiler";
import { outlineForeignText } from "../figure/outline-text";
import type { FigurePicture } from "../report/figure-picture";

const template = path.join(process.cwd(), "documents/pdf/brief.typ");

/** Centimetres: the height that the figure may take, and the width between the margins. */
const tallest = 7;
const textWidth = 17.8;
const logoBox = { width: 4.4, height: 1.1 };

/** A brief as tagged PDF (PDF/UA-1) with its fonts. Throws where it would not be accessible. */
export async function writeBrief(
  content: ReportContent,
  { svg, width, height }: Omit<FigurePicture, "png">,
): Promise<Uint8Array> {
  const typst = await openCompiler(path.dirname(template));
  const share = Math.min(1, (tallest * width) / height / textWidth);
  const give = (name: string, body: string | Uint8Array) =>
    typst.mapShadow(
      path.join(path.dirname(template), name),
      Buffer.from(body as string),
    );
  const { logo } = content;
  const file = logo && `logo.${logo.type}`;
  const data = {
    ...content,
    fonts: fontNames,
    picture: { share },
    logo: logo && { file, ...fitPicture(logo, logoBox) },
  };
  give("data.json", JSON.stringify(data));
  give("figure.svg", await outlineForeignText(svg));
  if (logo && file) give(file, logo.bytes);
  return typst.pdf(
    { mainFileContent: readFileSync(template, "utf8"), resetRead: true },
    { pdfStandard: "ua-1" },
  );
}

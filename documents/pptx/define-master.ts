import type PptxGenJS from "pptxgenjs";
import { fitPicture } from "@/lib/images/picture";
import { lightPalette as colour } from "@/lib/theme/tokens";
import { drawLogo } from "../figure/draw-logo";
import type { ReportContent } from "../report/report-content";
import { slideLayout } from "./slide-layout";

/** Name of the one master. */
export const master = "MAP";

/** Inches between the title and the logo. */
const gap = 0.2;

type Signed = Pick<ReportContent, "logo" | "author">;

/** What every slide has: room for its title, and the publisher's logo. */
export async function defineMaster(
  pptx: PptxGenJS,
  signed: Signed | undefined,
): Promise<void> {
  const logo = await placeLogo(signed);
  const { title } = slideLayout;
  const w = logo === null ? title.w : logo.x - gap - title.x;
  pptx.defineSlideMaster({
    title: master,
    background: { color: colour.paper.slice(1) },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...title,
            w,
            margin: 0,
            fontSize: 22,
            bold: true,
            color: colour.ink.slice(1),
            align: "left",
            valign: "middle",
          },
          text: "",
        },
      },
      ...(logo === null ? [] : [{ image: logo }]),
    ],
  });
}

/** The logo at the right end of its box, in the middle of its height; null for none. */
async function placeLogo(signed: Signed | undefined) {
  const logo = signed?.logo ?? null;
  if (signed === undefined || logo === null) return null;
  const { x, y, w, h } = slideLayout.logo;
  const { width, height } = fitPicture(logo, { width: w, height: h });
  const png = Buffer.from(await drawLogo(logo)).toString("base64");
  return {
    x: x + w - width,
    y: y + (h - height) / 2,
    w: width,
    h: height,
    data: `image/png;base64,${png}`,
    altText: signed.author,
    objectName: "logo",
  };
}

import { renderCardPng } from "@/components/figure/render-figure";
import {
  listViewFiles,
  readViewFile,
  type ViewFileParams,
} from "@/components/page/view-files";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => listViewFiles(["-card.png"]);

export async function GET(
  _request: Request,
  { params }: { params: Promise<ViewFileParams> },
) {
  const png = await renderCardPng(readViewFile(await params));
  return new Response(new Uint8Array(png), {
    headers: { "content-type": "image/png" },
  });
}

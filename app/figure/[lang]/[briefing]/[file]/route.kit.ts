import { writeFigure } from "@/documents/figure/write-figure";
import { listFigureNames } from "@/wording/page/kit-names";
import { readViewFile, type ViewFileParams } from "@/wording/page/view-files";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => listFigureNames();

export async function GET(
  _request: Request,
  { params }: { params: Promise<ViewFileParams> },
) {
  const { body, type } = await writeFigure(readViewFile(await params));
  return new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  });
}

import { writeFigureFile } from "@/documents/write-kit-file";
import { listFigureNames } from "@/wording/page/kit-names";
import { listPageNames } from "@/wording/page/page-files";
import type { ViewFileParams } from "@/wording/page/view-files";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => [
  ...listFigureNames(),
  ...listPageNames("figure"),
];

export async function GET(
  _request: Request,
  { params }: { params: Promise<ViewFileParams> },
) {
  const { body, type } = await writeFigureFile(await params);
  return new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  });
}

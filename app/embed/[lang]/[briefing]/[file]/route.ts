import { renderEmbed } from "@/components/embed/render-embed";
import {
  listViewFiles,
  readViewFile,
  type ViewFileParams,
} from "@/wording/page/view-files";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => listViewFiles([".html"]);

export async function GET(
  _request: Request,
  { params }: { params: Promise<ViewFileParams> },
) {
  const html = await renderEmbed(readViewFile(await params));
  return new Response(html, {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}

import {
  listViewFiles,
  readViewFile,
  type ViewFileParams,
} from "@/wording/page/view-files";
import { renderReport, reportEndings } from "@/documents/render-report";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => listViewFiles(reportEndings);

export async function GET(
  _request: Request,
  { params }: { params: Promise<ViewFileParams> },
) {
  const { body, type } = await renderReport(readViewFile(await params));
  return new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  });
}

import { listReportNames } from "@/wording/page/kit-names";
import { readViewFile, type ViewFileParams } from "@/wording/page/view-files";
import { renderOneFile } from "@/components/one-file/render-one-file";
import { renderReport, reportEndings } from "@/documents/render-report";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () =>
  listReportNames([...reportEndings, ".html"]);

export async function GET(
  _request: Request,
  { params }: { params: Promise<ViewFileParams> },
) {
  const page = readViewFile(await params);
  if (page.ending === ".html") {
    return new Response(await renderOneFile(page), {
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  }
  const { body, type } = await renderReport(page);
  return new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  });
}

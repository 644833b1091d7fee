import { listReportNames } from "@/wording/page/kit-names";
import { listPageNames } from "@/wording/page/page-files";
import { readViewFile, type ViewFileParams } from "@/wording/page/view-files";
import { renderOneFile } from "@/components/one-file/render-one-file";
import { reportEndings } from "@/documents/render-report";
import { writeReportFile } from "@/documents/write-kit-file";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => [
  ...listReportNames([...reportEndings, ".html"]),
  ...listPageNames("report"),
];

export async function GET(
  _request: Request,
  { params }: { params: Promise<ViewFileParams> },
) {
  const file = await params;
  if (file.file.endsWith(".html")) {
    return new Response(await renderOneFile(readViewFile(file)), {
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  }
  const { body, type } = await writeReportFile(file);
  return new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  });
}

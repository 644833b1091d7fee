import {
  listDataFiles,
  renderDataFile,
} from "@/documents/data/render-data-file";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () =>
  listDataFiles().map((file) => ({ file }));

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
) {
  const { body, type } = await renderDataFile((await params).file);
  return new Response(body, { headers: { "content-type": type } });
}

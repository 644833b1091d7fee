import { writeVersionList } from "@/documents/versions/write-version-list";
import { listBriefings } from "@/lib/load/load";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () =>
  listBriefings().map((briefing) => ({ file: `${briefing}.json` }));

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
) {
  const briefing = (await params).file.replace(/\.json$/, "");
  return new Response(writeVersionList(briefing), {
    headers: { "content-type": "application/json" },
  });
}

import { writeVersionList } from "@/components/versions/version-json";
import { listBriefings } from "@/lib/briefing/load";

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

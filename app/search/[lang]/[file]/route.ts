import {
  listSearchIndexes,
  writeSearchIndex,
  type SearchIndexParams,
} from "@/documents/search-index/write-search-index";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => listSearchIndexes();

export async function GET(
  _request: Request,
  { params }: { params: Promise<SearchIndexParams> },
) {
  return new Response(writeSearchIndex(await params), {
    headers: { "content-type": "application/json" },
  });
}

import { readLanguage } from "@/i18n/languages";
import {
  listFeeds,
  writeFeed,
  type FeedParams,
} from "@/documents/versions/atom-feed";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => listFeeds();

export async function GET(
  _request: Request,
  { params }: { params: Promise<FeedParams> },
) {
  const { lang, file } = await params;
  const feed = writeFeed(file.replace(/\.atom$/, ""), readLanguage(lang));
  return new Response(feed, {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
}

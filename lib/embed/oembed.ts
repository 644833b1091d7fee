import { escapeText } from "../text/escape";
import { embedHeight } from "./embed-height";
import { writeFrame, type SnippetParts } from "./snippets";

/** An oEmbed answer of the type `rich`: https://oembed.com */
type OEmbed = {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
};

/** Seconds for which a consumer may keep the answer: a day. */
const cacheAge = 86_400;

/** What oEmbed says of a view: the same iframe as in the snippet, and a picture of it. */
export function describeOEmbed(
  parts: SnippetParts,
  provider: string,
  cardUrl: string,
): OEmbed {
  return {
    version: "1.0",
    type: "rich",
    title: parts.title,
    provider_name: provider,
    provider_url: parts.site,
    cache_age: cacheAge,
    html: writeFrame(parts),
    width: 960,
    height: embedHeight(parts.options),
    thumbnail_url: cardUrl,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

/** The XML form of an oEmbed answer. */
export function formatOEmbedXml(oembed: OEmbed): string {
  const elements = Object.entries(oembed).map(
    ([name, value]) => `  <${name}>${escapeText(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<oembed>\n${elements.join("\n")}\n</oembed>\n`;
}

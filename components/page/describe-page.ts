import type { Metadata } from "next";
import { usualLens } from "@/lib/url/lens";
import { paths } from "@/lib/url/paths";
import { absoluteUrl, currentUrl } from "@/lib/url/site";
import { plainIn } from "@/lib/text/text-in";
import type { OpenPage } from "@/wording/page/open-page";

type PageDescription = {
  title: string;
  description: string;
  /** Path of the page in a language. */
  path: (lang: string, briefing: string) => string;
  /** The view whose picture stands for the page. */
  view?: string;
};

/** Metadata of a page: title, canonical and alternate-language links, and a picture to share. */
export function describePage(
  { lang, languages, briefing, words }: OpenPage,
  { title, description, path, view = "overview" }: PageDescription,
): Metadata {
  const url = absoluteUrl(path(lang, briefing.id));
  const alternates = languages.map((tag) => [
    tag,
    absoluteUrl(path(tag, briefing.id)),
  ]);
  const oembed = (format: string) =>
    absoluteUrl(paths.oembed(lang, briefing.id, view, format));
  const main = languages[0] ?? lang;
  return {
    title,
    description,
    alternates: {
      canonical: url,
      types: {
        "application/atom+xml": [
          {
            url: currentUrl(paths.feed(lang, briefing.id)),
            title: words("Versions.feed"),
          },
        ],
        "application/json+oembed": oembed("json"),
        "text/xml+oembed": oembed("xml"),
      },
      languages: {
        ...Object.fromEntries(alternates),
        "x-default": absoluteUrl(path(main, briefing.id)),
      },
    },
    openGraph: {
      title,
      description,
      url,
      type: "article",
      locale: lang,
      siteName: words("Site.name"),
      images: [
        {
          url: absoluteUrl(
            paths.figure(
              { briefing: briefing.id, view, lens: usualLens, lang },
              "card",
              ".png",
            ),
          ),
          width: 1200,
          height: 630,
          alt: plainIn(briefing.summary, lang),
        },
      ],
    },
    twitter: { card: "summary_large_image" },
  };
}

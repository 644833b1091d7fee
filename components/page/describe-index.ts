import type { Metadata } from "next";
import { createWords } from "@/i18n/translator";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import { hasIndex, listPageLanguages } from "@/wording/page/page-languages";

/** Metadata of the index of all briefings; where there is one alone, no search should find it. */
export function describeIndex(lang: string): Metadata {
  const words = createWords(lang);
  const languages = listPageLanguages();
  const url = absoluteUrl(paths.index(lang));
  const title = `${words("Site.allMaps")}: ${words("Site.name")}`;
  const description = words("Site.allMapsLead");
  return {
    title,
    description,
    ...(!hasIndex() && { robots: { index: false } }),
    alternates: {
      canonical: url,
      languages: Object.fromEntries(
        languages.map((tag) => [tag, absoluteUrl(paths.index(tag))]),
      ),
    },
    openGraph: { title, description, url, type: "website", locale: lang },
  };
}

import type { Words } from "@/i18n/translator";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";

const pages = [
  "map",
  "table",
  "timeline",
  "events",
  "people",
  "organisations",
  "disagreements",
  "sources",
  "about",
] as const;

/** The pages of a briefing with their names, the map first. */
export function listSitePages(
  briefing: string,
  lang: string,
  words: Words,
): { label: string; href: string }[] {
  return pages.map((page) => ({
    label: words(`Site.${page}`),
    href: withBase(
      page === "map"
        ? paths.briefing(lang, briefing)
        : paths[page](lang, briefing),
    ),
  }));
}

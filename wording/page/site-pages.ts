import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
import { paths } from "@/lib/url/paths";
import { withBase } from "@/lib/url/site";

const pages = [
  "map",
  "timeline",
  "table",
  "sources",
  "events",
  "people",
  "organisations",
  "disagreements",
  "about",
] as const;

/** Pages that a briefing can do without, and the records that they show. */
const shown = {
  people: "persons",
  organisations: "organisations",
  disagreements: "disagreements",
} as const satisfies Partial<Record<(typeof pages)[number], keyof Briefing>>;

type Listing = keyof typeof shown;

function isListing(page: string): page is Listing {
  return page in shown;
}

/** Whether a page that a briefing can do without has something to show. */
export function isFilled(briefing: Briefing, page: Listing): boolean {
  return briefing[shown[page]].length > 0;
}

/** The pages of a briefing that have something to show, with their names, the map first. */
export function listSitePages(
  briefing: Briefing,
  lang: string,
  words: Words,
): { label: string; href: string }[] {
  const { id } = briefing;
  const filled = pages.filter(
    (page) => !isListing(page) || isFilled(briefing, page),
  );
  return filled.map((page) => ({
    label: words(`Site.${page}`),
    href: withBase(
      page === "map" ? paths.briefing(lang, id) : paths[page](lang, id),
    ),
  }));
}

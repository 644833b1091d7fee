import type { Words } from "@/i18n/translator";
import type { Briefing } from "@/lib/briefing/model";
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

/** Pages that a briefing can do without, and the records that they show. */
const shown = {
  people: "persons",
  organisations: "organisations",
  disagreements: "disagreements",
} as const satisfies Partial<Record<(typeof pages)[number], keyof Briefing>>;

type Listing = keyof typeof shown;

/** The pages of a briefing that have something to show, with their names, the map first. */
export function listSitePages(
  briefing: Briefing,
  lang: string,
  words: Words,
): { label: string; href: string }[] {
  const { id } = briefing;
  const filled = pages.filter(
    (page) => !(page in shown) || briefing[shown[page as Listing]].length > 0,
  );
  return filled.map((page) => ({
    label: words(`Site.${page}`),
    href: withBase(
      page === "map" ? paths.briefing(lang, id) : paths[page](lang, id),
    ),
  }));
}

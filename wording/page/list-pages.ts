import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { listPairs } from "@/lib/versions/version-pairs";
import { loadVersions } from "@/lib/load/load-versions";
import type { Briefing } from "@/lib/briefing/model";
import { isFilled } from "./site-pages";
import { hasIndex, listPageLanguages } from "./page-languages";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";

const listings = ["people", "organisations", "disagreements"] as const;

type ListedPage = {
  url: string;
  alternates: { languages: Record<string, string> };
};

/** Every page in every language, with its address in the other languages. */
export function listPages(): ListedPage[] {
  return [
    ...(hasIndex() ? listInLanguages(listPageLanguages(), paths.index) : []),
    ...listBriefings().map(loadBriefing).flatMap(listBriefingPages),
  ];
}

/** A page in each of its languages. */
function listInLanguages(
  languages: readonly string[],
  path: (lang: string) => string,
): ListedPage[] {
  const addresses = languages.map((lang) => [lang, absoluteUrl(path(lang))]);
  return languages.map((lang) => ({
    url: absoluteUrl(path(lang)),
    alternates: { languages: Object.fromEntries(addresses) },
  }));
}

function listBriefingPages(briefing: Briefing): ListedPage[] {
  const languages = briefing.languages.filter(isLanguage);
  const pages = [
    paths.briefing,
    paths.table,
    paths.timeline,
    paths.events,
    paths.sources,
    paths.about,
    ...listings
      .filter((page) => isFilled(briefing, page))
      .map((page) => paths[page]),
    paths.search,
    paths.versions,
    ...listPairs(loadVersions(briefing.id)).map(
      ({ before, after }) =>
        (lang: string, id: string) =>
          paths.diff(lang, id, before.version, after.version),
    ),
    ...briefing.persons.map(
      ({ id: person }) =>
        (lang: string, id: string) =>
          paths.person(lang, id, person),
    ),
    ...briefing.organisations.map(
      ({ id: organisation }) =>
        (lang: string, id: string) =>
          paths.organisation(lang, id, organisation),
    ),
    ...briefing.places.map(
      (place) => (lang: string, id: string) => paths.place(lang, id, place.id),
    ),
  ];
  return pages.flatMap((path) =>
    listInLanguages(languages, (lang) => path(lang, briefing.id)),
  );
}

import type { Place } from "@/lib/briefing/model";
import { citeMap, citePlace } from "@/lib/citations/csl/cite-briefing";
import type { CslItem } from "@/lib/citations/csl/csl-item";
import { paths } from "@/lib/url/paths";
import { absoluteUrl } from "@/lib/url/site";
import type { OpenPage } from "../page/open-page";

/** The map, or the page of a place in it, as a work to be cited. */
export function citeView({
  briefing,
  lang,
  place,
}: Pick<OpenPage, "briefing" | "lang"> & { place: Place | null }): CslItem {
  const path =
    place === null
      ? paths.briefing(lang, briefing.id)
      : paths.place(lang, briefing.id, place.id);
  return place === null
    ? citeMap(briefing, lang, absoluteUrl(path))
    : citePlace(briefing, place, lang, absoluteUrl(path));
}

import { isLanguage } from "@/i18n/languages";
import { listBriefings, loadBriefing } from "@/lib/load/load";

/** What the host's script has to know of the site, so that it leads nobody to where nothing is. */
export function listSiteContents() {
  return listBriefings().map((id) => {
    const { languages, places } = loadBriefing(id);
    return {
      id,
      langs: languages.filter(isLanguage),
      places: places.map((place) => place.id),
    };
  });
}

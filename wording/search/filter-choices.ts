import { sourceTitle } from "@/lib/citations/source-title";
import type { Briefing, Place } from "@/lib/briefing/model";
import { isDisagreedPlace } from "@/lib/views/disagreements";
import { listPlacesBySource } from "@/lib/views/places-by-source";
import { plainIn } from "@/lib/text/text-in";
import type { Words } from "@/i18n/translator";

/** What a filter keeps, in finished words. */
export type Kept = { places: string[]; said: string };

export type FilterChoices = {
  /** Each source with what it keeps, as an index into `kept`: most keep the same few places. */
  sources: { id: string; title: string; keeps: number }[];
  kept: Kept[];
  disagreed: Kept;
};

/** Everything that a filter in the address can keep on the map. */
export function listChoices(
  briefing: Briefing,
  lang: string,
  words: Words,
): FilterChoices {
  const list = new Intl.ListFormat(lang, { type: "unit" });
  const keep = (
    places: readonly Place[],
    template: "restsOn" | "disagreedIn",
  ): Kept => ({
    places: places.map(({ id }) => id),
    said: words(`Filter.${template}`, {
      rest: briefing.places.length - places.length,
      kept: words("Filter.kept", {
        count: places.length,
        list: list.format(places.map(({ name }) => plainIn(name, lang))),
      }),
    }),
  });
  const kept: Kept[] = [];
  const indexOf = (places: readonly Place[]): number => {
    const one = keep(places, "restsOn");
    const known = kept.findIndex(({ said }) => said === one.said);
    return known >= 0 ? known : kept.push(one) - 1;
  };
  return {
    sources: listPlacesBySource(briefing).map(({ source, places }) => ({
      id: source.id,
      title: sourceTitle(source, lang).text,
      keeps: indexOf(places),
    })),
    kept,
    disagreed: keep(briefing.places.filter(isDisagreedPlace), "disagreedIn"),
  };
}

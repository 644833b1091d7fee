import type { Briefing } from "../../briefing/model";
import { spanOf } from "../../dates/span";
import type { DataTerms } from "../terms/data-terms";
import { dataPath, type DataEnding } from "../../url/data-files";

/** What is of use there, with its format in the words of HDX. */
const resources: readonly [ending: DataEnding, format: string, what: string][] =
  [
    [".csv", "CSV", "Statements with their evidence, HXL tags in row two"],
    [".xlsx", "XLSX", "The same, one sheet for each kind of record"],
    [".places.geojson", "GeoJSON", "Places of the map"],
    [".events.geojson", "GeoJSON", "Events in known towns and countries"],
  ];

/**
 * What the Humanitarian Data Exchange asks of a data set, ready for its `package_create`: an office adds
 * `owner_org` and tags from the list of HDX. `absolute` gives the full address of a path.
 */
export function writeHdx(
  briefing: Briefing,
  terms: DataTerms,
  absolute: (path: string) => string,
) {
  const [main = "en"] = briefing.languages;
  const codes = briefing.places.flatMap((place) =>
    place.kind === "state" && place.iso3 !== undefined ? [place.iso3] : [],
  );
  return {
    name: briefing.id,
    title: briefing.title[main],
    notes: briefing.summary[main],
    dataset_source: briefing.publisher.name[main],
    dataset_date: coverOf(briefing),
    license_id: "hdx-other",
    license_other: `${terms.licence[main]} ${terms.address}`,
    methodology: "Other",
    methodology_other: briefing.method
      .map((paragraph) => paragraph[main])
      .join("\n\n"),
    caveats: [briefing.disclaimer[main], terms.citeAs[main]].join("\n\n"),
    data_update_frequency: "-2",
    private: true,
    version: briefing.version,
    groups: [...new Set(codes)].map((code) => ({ name: code.toLowerCase() })),
    resources: resources.map(([ending, format, what]) => ({
      name: `${briefing.id}${ending}`,
      description: what,
      format,
      resource_type: "api",
      url_type: "api",
      url: absolute(dataPath(briefing.id, ending)),
    })),
  };
}

/**
 * The days of the first and of the last event, as far as they are known; an asterisk stands for today
 * where one goes on.
 */
function coverOf({ events, occasion }: Briefing): string {
  const spans = [occasion, ...events].map(({ date }) => spanOf(date));
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const starts = spans.map((span) => span.start).filter(Number.isFinite);
  const start = starts.length === 0 ? 0 : Math.min(...starts);
  const ends = spans.map(({ end }) => end ?? Infinity);
  const last = Math.max(...ends);
  const end = last === Infinity ? "*" : `${day(last)}T23:59:59`;
  return `[${day(start)}T00:00:00 TO ${end}]`;
}

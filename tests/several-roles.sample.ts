import { createWords } from "@/i18n/translator";
import { sampleFolder, sampleTexts } from "@/lib/briefing/briefing.sample";
import { buildBriefing } from "@/lib/load/build-briefing";
import type { Briefing } from "@/lib/briefing/model";
import type { ViewFile } from "@/wording/page/view-files";

const added = `
- id: south-launch-delegation
  event: launch
  who: south
  role: delegation
  level: { en: Deputy }
  statement: { en: South sent a deputy. }
  evidence: [{ source: s2, fragment: a deputy from South }]
`;

const real = (text: string): string =>
  text
    .replace("boundaries: nowhere", "boundaries: central-asia")
    .replace("parallels: [10, 20]", "parallels: [38.5, 52]")
    .replace("{ lat: 15, lon: 60 } }", "{ lat: 45, lon: 67 } }")
    .replace(
      /region: .*/,
      "region: { west: 46, south: 35, east: 88, north: 56 }",
    )
    .replace("iso3: NNN", "iso3: KAZ")
    .replace("iso3: SSS", "iso3: UZB")
    .replace("{ lat: 20, lon: 60 }", "{ lat: 48, lon: 67 }")
    .replace("{ lat: 10, lon: 60 }", "{ lat: 42, lon: 63 }")
    .replaceAll("{ lat: 11, lon: 61 }", "{ lat: 39.7, lon: 66.9 }")
    .replace("{ lat: 15, lon: 65 }", "{ lat: 45, lon: 60 }");

const text = (name: string): string => real(sampleTexts[name] ?? "");

/**
 * The sample on real boundaries. South is a delegation too, beside being the host; of North no source
 * tells at all, which the data check refuses still, so it is made here.
 */
function openSeveralRoles(): Briefing {
  const briefing = buildBriefing(
    sampleFolder({
      "briefing.yaml": text("briefing.yaml"),
      "places.yaml": text("places.yaml"),
      "locations.yaml": text("locations.yaml"),
      "landmarks.yaml": text("landmarks.yaml"),
      // Before the main role, so that the order of the file can't be what makes a role the main one.
      "participations.yaml": added + text("participations.yaml"),
    }),
  );
  const places = briefing.places.map((place) =>
    place.id === "north"
      ? { ...place, participations: [], involvements: [] }
      : place,
  );
  return { ...briefing, places };
}

export function viewSeveralRoles(view: string): ViewFile {
  const briefing = openSeveralRoles();
  return {
    lang: "en",
    languages: ["en"],
    briefing,
    words: createWords("en"),
    view,
    place: briefing.places.find(({ id }) => id === view) ?? null,
    lens: "participation",
    ending: "",
  };
}

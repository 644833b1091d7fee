import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { sampleFolder, sampleTexts } from "@/lib/briefing/briefing.sample";
import { sampleTerms } from "@/lib/export/terms/data-terms.sample";
import { writeJsonLd } from "@/lib/export/jsonld/write-jsonld";
import { writeCsv } from "@/lib/export/csv/write-csv";
import { buildBriefing } from "@/lib/load/build-briefing";

/** The sample, in which the location Far is named as closely as this. */
function open(precision: "city" | "country") {
  const locations = sampleTexts["locations.yaml"] ?? "";
  const [before = "", far = ""] = locations.split("- id: far");
  return buildBriefing(
    sampleFolder({
      "locations.yaml": `${before}- id: far${far.replace(/precision: \w+/, `precision: ${precision}`)}`,
    }),
  );
}

describe.each([
  ["city", true],
  ["country", false],
] as const)(
  "where sources name only the %s of a location",
  (precision, hasPoint) => {
    const briefing = open(precision);

    test(`JSON-LD has ${hasPoint ? "its" : "no"} point`, () => {
      const graph = writeJsonLd(briefing, {
        map: "",
        terms: sampleTerms,
        absolute: (path) => path,
      })["@graph"];
      const node = graph.find((one) => one["@id"]?.endsWith("#location:far"));
      expect(node?.geo !== undefined).toBe(hasPoint);
    });

    test(`the rows of the CSV have ${hasPoint ? "its" : "no"} point`, () => {
      const { data } = Papa.parse<Record<string, string>>(
        writeCsv(briefing, sampleTerms, "plain"),
        { header: true, skipEmptyLines: true },
      );
      const rows = data.filter((row) => row.location_id === "far");
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows)
        expect([row.lat, row.lon]).toEqual(
          hasPoint ? ["-30", "-60"] : ["", ""],
        );
    });
  },
);

import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { linkBriefing } from "../../briefing/link";
import type { BriefingRecords } from "../../briefing/schema/briefing";
import { createSample } from "../../geometry/topology.sample";
import { writeJsonLd } from "../jsonld/write-jsonld";
import { recordsJsonSchema } from "../records-json";
import { sampleTerms } from "../terms/data-terms.sample";
import { listReadMe, listSheets } from "../sheets/list-sheets";
import { writeCsv } from "../csv/write-csv";
import { writeGeoJson } from "../geojson/write-geojson";
import { csvFields } from "./csv-fields";
import {
  followField,
  isLeftOut,
  planOf,
  sliceJson,
  sliceTable,
  withoutLanguage,
  type Slices,
} from "./follow-field.sample";
import { fullRecords } from "./full.sample";
import { geoJsonFields } from "./geojson-fields";
import { jsonLdFields } from "./jsonld-fields";
import type { FieldTables } from "./part";
import { fieldsOf, parts } from "./vary.sample";
import { xlsxFields } from "./xlsx-fields";

const site = "https://maps.example.org";
const addresses = {
  map: `${site}/en/sample/`,
  terms: sampleTerms,
  absolute: (path: string) => site + path,
};

type Writer = [
  name: string,
  tables: FieldTables,
  write: (records: BriefingRecords) => Slices,
];

const writers: Writer[] = [
  [
    "CSV",
    csvFields,
    (records) => {
      const text = writeCsv(linkBriefing(records), sampleTerms, "plain");
      return new Map(sliceTable(Papa.parse<string[]>(text).data));
    },
  ],
  [
    "XLSX",
    xlsxFields,
    (records) => {
      const briefing = linkBriefing(records);
      return new Map([
        ...listReadMe(briefing, addresses.map, sampleTerms).map(
          ([line, ...cells]): [string, string] => [
            `read-me.${line}`,
            JSON.stringify([briefing.languages, cells]),
          ],
        ),
        ...listSheets(briefing).flatMap(({ name, header, rows }) =>
          sliceTable([header, ...rows], `${name}.`),
        ),
      ]);
    },
  ],
  [
    "GeoJSON",
    geoJsonFields,
    (records) => {
      const [left = "", middle = "", right = ""] = records.places.flatMap(
        (one) =>
          one.kind === "state" ? one.iso3 : one.kind === "area" ? one.code : [],
      );
      const topology = createSample([left, middle, right], [left, middle]);
      const features = writeGeoJson(
        linkBriefing(records),
        topology,
        sampleTerms,
      );
      return sliceJson(features, withoutLanguage);
    },
  ],
  [
    "JSON-LD",
    jsonLdFields,
    (records) => sliceJson(writeJsonLd(linkBriefing(records), addresses)),
  ],
];

test("JSON has each field of each part as it stands in the data", () => {
  const json = { $schema: site, terms: sampleTerms, ...fullRecords() };
  expect(recordsJsonSchema.parse(json)).toEqual(json);
});

describe.each(writers)(
  "%s writes each field or says why not",
  (_, tables, write) => {
    test.each(parts)("of %s", (part) => {
      for (const field of fieldsOf(part)) {
        const name = `${part}.${field}`;
        const plan = planOf(tables, part, field);
        const changed = followField(write, part, field);
        if (isLeftOut(plan)) {
          expect(changed, `${name} is left out`).toEqual([]);
          expect(plan.leftOut, name).toMatch(/^[^]{20,}\.$/);
        } else expect(changed, name).toContain(plan);
      }
    });
  },
);

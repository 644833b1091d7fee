import { check, getIssues } from "@placemarkio/check-geojson";
import { geoContains, geoDistance } from "d3-geo";
import { strFromU8, unzipSync } from "fflate";
import ExcelJS from "exceljs";
import jsonld from "jsonld";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { listBriefings, loadBriefing } from "@/lib/load/load";
import { listStatements } from "@/lib/briefing/statements";
import type { DataEnding } from "@/lib/url/data-files";
import { describeTerms } from "./describe-terms";
import { listDataFiles, renderDataFile } from "./render-data-file";
import type { BriefingFeatures } from "@/lib/export/geojson/write-geojson";

/** In radians of the globe, some 60 km: the marker of an island may stand beside it in the sea. */
const nearby = 0.01;

describe.each(listBriefings())("the data files of %s", (id) => {
  const briefing = loadBriefing(id);
  const statements = listStatements(briefing);
  const cited = briefing.sources.flatMap(({ citations }) => citations).length;
  const render = async (ending: DataEnding) =>
    (await renderDataFile(id + ending)).body;
  const renderText = async (ending: DataEnding) => String(await render(ending));

  test("leave no statement out", () => {
    const ids = new Set(statements.map((one) => one.id));
    expect(ids.size).toBe(statements.length);
    const evidence = statements.flatMap((one) => one.evidence);
    expect(evidence).toHaveLength(cited);
  });

  test("CSV: every piece of evidence, to the letter", async () => {
    const { data, errors } = Papa.parse<Record<string, string>>(
      await renderText(".csv"),
      { header: true, newline: "\r\n", skipEmptyLines: true },
    );
    expect(errors).toEqual([]);
    const rows = data.slice(1);
    expect(rows).toHaveLength(cited);
    const byId = new Map(statements.map((one) => [one.id, one]));
    // What could run as a formula has an apostrophe in front; here, nothing does.
    for (const row of rows) {
      const statement = byId.get(row.statement_id ?? "");
      const evidence = statement?.evidence[Number(row.evidence) - 1];
      expect(row.fragment).toBe(evidence?.fragment);
      expect(row.source_id).toBe(evidence?.source.id);
      for (const lang of briefing.languages) {
        expect(row[`statement_${lang}`]).toBe(statement?.text[lang]);
      }
    }
  });

  test("CSV: no cell that a spreadsheet would run", async () => {
    const { data } = Papa.parse<string[]>(await renderText(".csv"));
    for (const cell of data.flat()) {
      const isNumber = /^-?\d+(\.\d+)?$/.test(cell);
      expect(isNumber || !/^\s*[=+\-@＝＋－＠]/.test(cell), cell).toBe(true);
    }
  });

  test("GeoJSON: valid, each marker within its shape or beside its islands, each statement once", async () => {
    const text = await renderText(".geojson");
    expect(getIssues(text)).toEqual([]);
    const read = check(text) as BriefingFeatures;
    const stated = [
      ...read.features.flatMap(({ properties }) => properties.statements),
      ...read.statements,
    ].map((one) => one.id);
    expect(stated.sort()).toEqual(statements.map((one) => one.id).sort());
    for (const { geometry, properties } of read.features) {
      if (geometry.type === "Point") continue;
      const { coordinates } = geometry;
      const polygons =
        geometry.type === "Polygon" ? [coordinates] : coordinates;
      // d3 winds the other way.
      const rewound = (polygons as number[][][][]).map((polygon) =>
        polygon.map((ring) => ring.toReversed()),
      );
      const shape = { type: "MultiPolygon" as const, coordinates: rewound };
      const marker = properties.marker as [number, number];
      const isBeside = (polygons as [number, number][][][])
        .flat(2)
        .some((point) => geoDistance(point, marker) < nearby);
      expect(
        geoContains(shape, marker) || isBeside,
        String(properties.id),
      ).toBe(true);
    }
  });

  test("JSON-LD: expands to a node for each statement and each quotation", async () => {
    const document = JSON.parse(await renderText(".jsonld")) as object;
    const quads = await jsonld.toRDF(document, {
      format: "application/n-quads",
      documentLoader: (documentUrl) => {
        throw new Error(`no network: ${documentUrl}`);
      },
    });
    const typed = (type: string) =>
      quads.split("\n").filter((quad) => quad.endsWith(`/${type}> .`)).length;
    expect(typed("Quotation")).toBe(cited);
    expect(typed("Event")).toBe(
      briefing.events.length + briefing.phases.length,
    );
    for (const one of statements) {
      expect(quads, one.id).toContain(`#${one.id}> <https://schema.org/cit`);
    }
  });

  test("layers: valid, flat, a feature for each place and each event in a known town or country", async () => {
    for (const [ending, ids] of [
      [".places.geojson", briefing.places.map((place) => place.id)],
      [
        ".events.geojson",
        briefing.events
          .filter(({ location }) => typeof location === "object")
          .map((event) => event.id),
      ],
    ] as const) {
      const text = await renderText(ending);
      expect(getIssues(text)).toEqual([]);
      const { features } = check(text) as BriefingFeatures;
      expect(features.map((one) => one.id)).toEqual(ids);
      for (const { properties } of features)
        for (const value of Object.values(properties))
          expect(value === null || typeof value !== "object").toBe(true);
    }
  });

  test("CSV for Excel: the plain one behind a byte order mark", async () => {
    expect(await renderText(".excel.csv")).toBe(
      `\u{feff}${await renderText(".plain.csv")}`,
    );
  });

  test("every file says on what terms it may be used, and how it is cited", async () => {
    const { licence, citeAs, address } = describeTerms(briefing);
    for (const file of listDataFiles().filter((name) => name.startsWith(id))) {
      if (file.endsWith(".schema.json")) continue;
      const { body } = await renderDataFile(file);
      const text =
        typeof body === "string"
          ? body
          : strFromU8(unzipSync(body)["xl/sharedStrings.xml"] ?? body);
      const plain = text
        .replaceAll('""', '"')
        .replaceAll('\\"', '"')
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
      for (const said of [licence.en, citeAs.en, address])
        expect(plain, file).toContain(said);
    }
  });

  test("data package: each resource is a file beside it, each column is described", async () => {
    const read = JSON.parse(await renderText(".datapackage.json")) as {
      resources: {
        path: string;
        schema?: { fields: { name: string; type: string }[] };
      }[];
    };
    const files = listDataFiles();
    for (const { path } of read.resources) expect(files).toContain(path);
    const plain = read.resources.find(({ path }) =>
      path.endsWith(".plain.csv"),
    );
    const [header] = Papa.parse<string[]>(await renderText(".plain.csv")).data;
    expect(plain?.schema?.fields.map(({ name }) => name)).toEqual(header);
    expect(plain?.schema?.fields.find(({ name }) => name === "lat")?.type).toBe(
      "number",
    );
  });

  test("HDX: what its form requires is there, and its files are ours", async () => {
    const read = JSON.parse(await renderText(".hdx.json")) as Record<
      string,
      unknown
    > & { resources: { url: string }[] };
    for (const field of [
      "name",
      "title",
      "notes",
      "dataset_source",
      "license_other",
      "methodology_other",
    ])
      expect(read[field], field).toMatch(/\S/);
    expect(read.dataset_date).toMatch(
      /^\[\d{4}-\d\d-\d\dT00:00:00 TO (\*|\d{4}-\d\d-\d\dT23:59:59)\]$/,
    );
    for (const { url } of read.resources)
      expect(listDataFiles()).toContain(url.split("/").at(-1));
  });

  test("JSON: its schema, read from the file, accepts it", async () => {
    const schema = JSON.parse(await renderText(".schema.json")) as Parameters<
      typeof z.fromJSONSchema
    >[0];
    const json = JSON.parse(await renderText(".json")) as Record<
      string,
      unknown
    >;
    expect(z.fromJSONSchema(schema).safeParse(json).error).toBeUndefined();
    expect(json.sources).toHaveLength(briefing.sources.length);
    expect(json.involvements).toHaveLength(briefing.involvements.length);
  });

  describe("XLSX", () => {
    const workbook = new ExcelJS.Workbook();
    const texts = (sheet: string, column: string): unknown[] => {
      const found = workbook.getWorksheet(sheet);
      const header = found?.getRow(1).values as unknown[];
      const values = found?.getColumn(header.indexOf(column)).values ?? [];
      return [...values].slice(2);
    };
    beforeAll(async () => {
      const bytes = (await render(".xlsx")) as Uint8Array<ArrayBuffer>;
      await workbook.xlsx.load(bytes.buffer);
    });

    test.each([
      ["places", "id"],
      ["participations", "id"],
      ["involvements", "id"],
      ["events", "id"],
      ["phases", "id"],
      ["organisations", "id"],
      ["locations", "id"],
      ["sources", "id"],
    ] as const)("%s: every record", (sheet, column) => {
      expect(texts(sheet, column)).toEqual(
        briefing[sheet].map((record) => record.id),
      );
    });

    test("evidence: every fragment, to the letter", () => {
      expect(texts("evidence", "fragment")).toEqual(
        statements.flatMap(({ evidence }) =>
          evidence.map(({ fragment }) => fragment),
        ),
      );
    });

    test("no cell is a formula", () => {
      workbook.eachSheet((sheet) =>
        sheet.eachRow((row) =>
          row.eachCell((cell) => expect(cell.formula).toBeUndefined()),
        ),
      );
    });
  });
});

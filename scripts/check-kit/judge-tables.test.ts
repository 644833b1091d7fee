import { describe, expect, test } from "vitest";
import { judgeLayer, parseLayers } from "./judge-table.mjs";
import { judgePrintedSheets, judgeSheets } from "./judge-workbook.mjs";

const ogrinfo = `INFO: Open of 'summit.places.geojson'
      using driver \`GeoJSON' successful.

Layer name: summit-places
Geometry: Unknown (any)
Feature Count: 6
Extent: (46.5, 35.1) - (87.3, 55.4)
Layer SRS WKT:
GEOGCRS["WGS 84",
    ID["EPSG",4326]]
Data axis to CRS axis mapping: 2,1
id: String (0.0)
name:en: String (0.0)
marker_lat: Real (0.0)
`;

test("a layer with each feature and field is good, and what is missing is told", () => {
  const layers = parseLayers(ogrinfo);
  const fields = ["id", "name:en", "marker_lat"];
  expect(judgeLayer({ count: 6, fields }, layers)).toEqual([]);
  expect(judgeLayer({ count: 7, fields: [...fields, "iso3"] }, layers)).toEqual(
    ["6 features of 7", "lost field iso3"],
  );
  expect(judgeLayer({ count: 6, fields }, parseLayers("ERROR 4"))).toEqual([
    "is not opened",
  ]);
});

const fods = `<table:table table:name="Places"><table:table-header-rows/></table:table>
<table:table table:name="Q&amp;A"><table:table-header-rows/></table:table>
<table:database-range table:name="a" table:display-filter-buttons="true"/>
<table:database-range table:name="b" table:display-filter-buttons="true"/>`;
const sheets = [
  { name: "Places", isFrozen: true, rows: [["id"], ["north"]] },
  {
    name: "Q&A",
    isFrozen: true,
    rows: [["question"], ["Who came to the launch, and from where?"]],
  },
];

describe("a workbook", () => {
  test("is good with its sheets, filters and heads", () => {
    expect(judgeSheets(sheets, fods)).toEqual([]);
  });

  test.each([
    ["sheet", 'table:name="Places"', 'table:name="Place"', /sheets are Place,/],
    ["filter", 'display-filter-buttons="true"', "", /1 filters of 2/],
    [
      "head on each page",
      "<table:table-header-rows/>",
      "",
      /heads of 1 sheets/,
    ],
  ])("is told to lack a %s", (_what, from, to, fault) => {
    const faults = judgeSheets(sheets, fods.replace(from, to));
    expect(faults).toEqual([expect.stringMatching(fault)]);
  });

  test("is told where its head does not stay", () => {
    const loose = sheets.map((sheet, index) => ({
      ...sheet,
      isFrozen: index > 0,
    }));
    expect(judgeSheets(loose, fods)).toEqual([
      "the head of Places does not stay",
    ]);
  });

  test("is told where a cell is printed in part", () => {
    const printed =
      "id\nnorth\nquestion\nWho came to the launch,\nand from where?";
    expect(judgePrintedSheets(sheets, printed)).toEqual([]);
    expect(
      judgePrintedSheets(sheets, printed.replace("\nand from where?", "")),
    ).toEqual([expect.stringMatching(/Q&A: cut “Who came/)]);
  });
});

import ExcelJS from "exceljs";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { sampleFolder } from "../../briefing/briefing.sample";
import { buildBriefing } from "../../load/build-briefing";
import { sampleTerms } from "../terms/data-terms.sample";
import type { WorkbookWords } from "./list-sheets";
import { writeSheets, writeXlsx } from "./write-xlsx";

afterEach(() => {
  vi.useRealTimers();
});

const words: WorkbookWords = {
  lang: "en",
  name: (name) => (name === "readMe" ? "read-me" : name),
  about: (name) => `A row of ${name}`,
  line: (line) => line,
};

const properties = {
  lang: "en",
  title: "A map",
  creator: "An office",
  subject: "",
  description: "",
  keywords: [],
  dated: "2018-04-30",
};

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const { buffer, byteOffset, byteLength } = bytes;
  await workbook.xlsx.load(
    buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
  );
  return workbook;
}

describe("the workbook of a briefing", () => {
  const briefing = buildBriefing(sampleFolder());
  let workbook: ExcelJS.Workbook;
  const sheet = (name: string) => {
    const found = workbook.getWorksheet(name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  const count = (name: string) => sheet(name).actualRowCount - 1;

  beforeAll(async () => {
    workbook = await read(
      await writeXlsx(briefing, "https://example.org/", sampleTerms, words),
    );
  });

  test("has a sheet for each kind of record, and a read-me first", () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      "read-me",
      "places",
      "participations",
      "involvements",
      "roles",
      "parts",
      "events",
      "phases",
      "persons",
      "organisations",
      "locations",
      "disagreements",
      "sources",
      "evidence",
      "corrections",
    ]);
  });

  test("has every record and every piece of evidence", () => {
    const lists = [
      "places",
      "participations",
      "involvements",
      "roles",
      "parts",
      "events",
      "phases",
      "persons",
      "organisations",
      "locations",
      "disagreements",
      "sources",
    ] as const;
    for (const name of lists) {
      expect(count(name), name).toBe(briefing[name].length);
    }
    expect(count("evidence")).toBe(
      briefing.sources.flatMap(({ citations }) => citations).length,
    );
  });

  test("has a frozen header row and columns as wide as what is in them", () => {
    for (const { views, name } of workbook.worksheets) {
      expect(views[0], name).toMatchObject({ state: "frozen", ySplit: 1 });
    }
    const header = sheet("places").getRow(1);
    expect(header.getCell(1).value).toBe("id");
    expect(header.getCell(1).font.bold).toBe(true);
    expect(sheet("evidence").getColumn(1).width).toBeGreaterThan(20);
  });

  test("is printed with its head on each page, and filters", () => {
    const { pageSetup, autoFilter } = sheet("evidence");
    expect(pageSetup).toMatchObject({
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: "1:1",
    });
    expect(autoFilter).toBe(
      `A1:${sheet("evidence").lastColumn?.letter}${sheet("evidence").rowCount}`,
    );
  });

  test("says whose it is, and in which language", () => {
    expect(workbook).toMatchObject({
      title: briefing.title["en"],
      creator: briefing.publisher.name["en"],
    });
    expect(workbook.description).toContain(sampleTerms.licence["en"]);
  });

  test("keeps numbers as numbers and codes as text", () => {
    const [titles = [], north = []] = [1, 2].map(
      (row) => sheet("places").getRow(row).values as unknown[],
    );
    const cell = (name: string) => north[titles.indexOf(name)];
    expect(cell("lat")).toBe(20);
    expect(cell("m49")).toBe("001");
  });
});

test("text survives, and what looks like a formula is only text", async () => {
  const cells = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "  =1",
    "＝1",
    'He said "no" & <b>',
    "two\nlines",
    " blanks ",
    "Оʻзбекистон, ‘Oʻzbekiston’",
  ];
  const bytes = await writeSheets(
    [{ name: "a", header: ["text"], rows: cells.map((one) => [one]) }],
    properties,
  );
  const sheet = (await read(bytes)).getWorksheet("a");
  const values = cells.map((_, index) => sheet?.getCell(index + 2, 1));
  expect(values.map((cell) => cell?.value)).toEqual(cells);
  for (const cell of values) {
    expect(cell?.type).toBe(ExcelJS.ValueType.String);
    expect(cell?.formula).toBeUndefined();
  }
});

test("a row is as high as the text that is wrapped in it, and lower than Excel allows", async () => {
  const texts = [
    "short",
    "one word after another ".repeat(12),
    "x ".repeat(9000),
  ];
  const bytes = await writeSheets(
    [{ name: "a", header: ["text"], rows: texts.map((one) => [one]) }],
    properties,
  );
  const sheet = (await read(bytes)).getWorksheet("a");
  const heights = texts.map((_, index) => sheet?.getRow(index + 2).height);
  expect(heights).toEqual([13, 52, 409]);
});

test("the same data makes the same file", async () => {
  const sheet = { name: "a", header: ["id"], rows: [["x"]] };
  const first = await writeSheets([sheet], properties);
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2031, 1, 2) });
  expect(await writeSheets([sheet], properties)).toEqual(first);
});

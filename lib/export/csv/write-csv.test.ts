import { sampleTerms } from "../terms/data-terms.sample";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { sampleFolder } from "../../briefing/briefing.sample";
import { buildBriefing } from "../../load/build-briefing";
import { formatCsv } from "./csv";
import { listEvidenceRows, writeCsv } from "./write-csv";

const briefing = buildBriefing(sampleFolder());

function read(csv: string) {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    newline: "\r\n",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const [tags = {}, ...rows] = data;
  return { tags, rows };
}

const { tags, rows } = read(writeCsv(briefing, sampleTerms));
const find = (id: string) => rows.find((row) => row.statement_id === id) ?? {};

test("the second row tags every column for HXL", () => {
  expect(tags).toMatchObject({
    iso3: "#country+code+iso3",
    place_en: "#loc+name+i_en",
    fragment: "#meta+source+fragment",
  });
  for (const tag of Object.values(tags)) {
    expect(tag).toMatch(/^#[a-z]+(\+[a-z][a-z0-9_]*)*$/);
  }
  expect(new Set(Object.values(tags)).size).toBe(Object.keys(tags).length);
});

test("the plain file has the same rows without the tags", () => {
  const [names, , ...tagged] = writeCsv(briefing, sampleTerms).split("\r\n");
  const [plainNames, ...plain] = writeCsv(briefing, sampleTerms, "plain").split(
    "\r\n",
  );
  expect(plainNames).toBe(names);
  expect(plain).toEqual(tagged);
  const rows = Papa.parse<{ lat: unknown }>(
    writeCsv(briefing, sampleTerms, "plain"),
    {
      header: true,
      dynamicTyping: true,
    },
  ).data;
  expect(rows.map(({ lat }) => lat)).toContain(11);
});

test("there is a row for each piece of evidence that a source is cited with", () => {
  const cited = briefing.sources.flatMap(({ citations }) => citations);
  expect(rows).toHaveLength(cited.length);
  expect(listEvidenceRows(briefing)).toHaveLength(cited.length);
});

test("a row tells who, what, where, when and how it is known", () => {
  expect(find("participation:north-launch")).toMatchObject({
    kind: "participation",
    place_id: "north",
    iso3: "NNN",
    m49: "001",
    person_ids: "ada",
    persons_en: "Ada",
    phase_id: "phase-1",
    event_id: "launch",
    location_id: "town",
    role: "delegation",
    date: "2018-04-30",
    statement_en: "North sent its minister.",
    contested: "no",
    evidence: "1",
    source_id: "s2",
    source_title_en: "Release",
    source_date: "2018-05",
    source_url: "",
    fragment: "Minister Ada of North",
    stance: "supports",
    shows: "quoted",
  });
  expect(find("place:town")).toMatchObject({
    iso3: "SSS",
    lat: "11",
    lon: "61",
  });
  expect(find("event:launch").participants).toBe(
    "office:organiser; ada:participant",
  );
  expect(find("location:far")).toMatchObject({ lat: "-30", lon: "-60" });
});

test("what sources differ on is marked, and the positions are rows", () => {
  expect(find("participation:south-launch")).toMatchObject({
    contested: "yes",
    disagreement_ids: "host",
  });
  expect(find("disagreement:host:1")).toMatchObject({
    question_en: "Who was the host?",
    statement_en: "South.",
    note_en: "South.",
  });
});

test("text survives quotation marks, line breaks, separators and any script", () => {
  const cells = [
    'He said "no"',
    "two\r\nlines",
    "two\nlines",
    "a, b; c",
    " blanks ",
    "Оʻзбекистон, ‘Oʻzbekiston’",
    "",
  ];
  expect(Papa.parse<string[]>(formatCsv([cells])).data[0]).toEqual(cells);
});

test("formulas are neutralised, negative numbers are not", () => {
  expect(formatCsv([["=1+1", "@a", "\t=1", -30.5, undefined]])).toBe(
    `'=1+1,'@a,"'\t=1",-30.5,\r\n`,
  );
});

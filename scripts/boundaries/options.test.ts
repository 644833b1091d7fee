import { describe, expect, test } from "vitest";
import { readOptions, readPlaceCodes } from "./options.mjs";

describe("the words behind the command", () => {
  test("name regions to build, or none for all", () => {
    expect(readOptions([]).names).toEqual([]);
    expect(readOptions(["--check", "pacific"])).toMatchObject({
      names: ["pacific"],
      isCheck: true,
      places: null,
    });
  });

  test("make a region of codes, in small letters too and each once", () => {
    const { places } = readOptions(["mine", "--places", "nru, TUV,us-az,TUV"]);
    expect(places).toEqual(["NRU", "TUV", "US-AZ"]);
  });

  test.each([
    [["--places", "NRU"], /one name/],
    [["Mine", "--places", "NRU"], /"Mine" is no name/],
    [["mine", "--geojson", "a.json", "--id", "x"], /--licence, --credit/],
    [["mine", "--licence", "CC0"], /about a --geojson/],
    [["--chekc"], /chekc[^]*npm run make:boundaries/],
  ])("refuse what makes no sense: %j", (words, message) => {
    expect(() => readOptions(words)).toThrow(message);
  });
});

test("the codes of a briefing's places are those that have a shape", () => {
  const text = `- kind: state
  id: nauru
  iso3: NRU
- kind: state
  id: tuvalu
  iso3: TUV
  shape: point
- kind: area
  id: arizona
  code: "US-AZ"
- kind: city
  id: yaren
`;
  expect(readPlaceCodes(text)).toEqual(["NRU", "US-AZ"]);
});

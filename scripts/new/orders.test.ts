import { expect, test } from "vitest";
import { readOrders, usage } from "./orders";

const sets = ["agreement", "conference"];

test("reads what is ordered; English and a conference stand for what is not said", () => {
  expect(
    readOrders(
      [
        "sahel-2014",
        "--title",
        "Summit",
        "--occasion",
        "The summit",
        "--date",
        "2014",
        "--states",
        "Mali, NER",
      ],
      sets,
    ),
  ).toEqual({
    missing: [],
    orders: {
      id: "sahel-2014",
      title: "Summit",
      occasion: "The summit",
      date: "2014",
      states: ["Mali", "NER"],
      languages: ["en"],
      roles: "conference",
      geojson: null,
    },
  });
});

test("says what is missing", () => {
  expect(readOrders(["sahel"], sets)).toMatchObject({
    missing: ["--title", "--occasion", "--date", "--states"],
  });
});

test.each([
  [[], "one id"],
  [["a", "b"], "one id"],
  [["Sahel 2014"], "lower-case"],
  [["a", "--roles", "party"], "use agreement, conference"],
  [["a", "--colour", "red"], "--colour"],
  [["a", "--date", "2016-02-30"], "no EDTF date"],
  [["a", "--geojson", "a.geojson", "--id", "iso"], "--licence, --credit too"],
  [["a", "--licence", "MIT"], "are about a --geojson"],
])("refuses %j", (words, fault) => {
  expect(readOrders(words, sets)).toEqual({
    fault: expect.stringContaining(fault) as string,
  });
});

test("help is given, whatever else is there", () => {
  expect(readOrders(["--help"], sets)).toEqual({ help: true });
  for (const option of ["--states", "--geojson", "agreement|conference"])
    expect(usage(sets)).toContain(option);
});

test("own shapes stand in place of states, with their licence", () => {
  const own = { id: "iso", licence: "CC BY 4.0", credit: "Survey" };
  const words = Object.entries(own).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  expect(
    readOrders(["a", "--geojson", "a.geojson", ...words], sets),
  ).toMatchObject({
    missing: ["--title", "--occasion", "--date"],
    orders: { geojson: { file: "a.geojson", ...own } },
  });
});

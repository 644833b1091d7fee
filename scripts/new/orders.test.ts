import { expect, test } from "vitest";
import { readOrders } from "./orders";

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
])("refuses %j", (words, fault) => {
  expect(readOrders(words, sets)).toEqual({
    fault: expect.stringContaining(fault) as string,
  });
});

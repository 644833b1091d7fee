import { expect, test } from "vitest";
import { neutralise } from "./neutralise";

const dangerous = [
  "=1+1",
  "+1",
  "-1+cmd|' /C calc'!A0",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "\tplain",
  "\rplain",
  "  =1",
  "\u00a0=1",
  "\u200b=1",
  "\ufeff=1",
  "＝1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "﹦1",
  "−1",
];

test.each(dangerous)("%j gets an apostrophe in front", (text) => {
  expect(neutralise(text)).toBe(`'${text}`);
});

test("a formula behind what another spreadsheet takes for the end of a cell is neutralised", () => {
  expect(neutralise("a;=1")).toBe("a;'=1");
  expect(neutralise("a\t @b")).toBe("a\t' @b");
  expect(neutralise("a\n=1\r\n+2")).toBe("a\n'=1\r\n'+2");
});

test.each([
  "",
  "Ashgabat, 29–30 April",
  "Oʻzbekiston",
  "a=b+c-d@e",
  "–",
  "'=1",
  "two; three",
])("%j stays as it is", (text) => {
  expect(neutralise(text)).toBe(text);
});

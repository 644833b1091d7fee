import { expect, test } from "vitest";
import { dropCommonStems } from "./common-stems";
import type { Entry } from "./entry";

const entry = (id: string, stems: string[]): Entry => ({
  kind: "event",
  id,
  title: id,
  detail: "",
  names: [],
  stems,
});

test("a stem that many entries share is dropped, and one that tells them apart stays", () => {
  const entries = Array.from({ length: 20 }, (_, index) =>
    entry(`event-${index}`, ["asia", `only${index}`]),
  );
  const dropped = dropCommonStems(entries);
  expect(dropped.flatMap(({ stems }) => stems)).toEqual(
    entries.map(({ stems }) => stems[1]),
  );
});

test("of few entries each keeps what it alone has", () => {
  const [one] = dropCommonStems([entry("one", ["fund"]), entry("two", [])]);
  expect(one?.stems).toEqual(["fund"]);
});

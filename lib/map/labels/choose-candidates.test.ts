import { expect, test } from "vitest";
import { chooseCandidates, type Candidate } from "./choose-candidates";

/** A candidate in one of many cells side by side. */
const at = (cell: number, cost = 0): Candidate<number> => ({
  value: cell,
  box: { x: cell * 10, y: 0, width: 9, height: 9 },
  cost,
});

/** So many that not all combinations are tried, far away from the others. */
const crowd = Array.from({ length: 12 }, (_, index) => [at(100 + index)]);

const choose = (...labels: Candidate<number>[][]) =>
  chooseCandidates([...labels, ...crowd])
    .slice(0, labels.length)
    .map((one) => one?.value ?? null);

test("one of many moves out of the way of another that has no room elsewhere", () => {
  expect(choose([at(0, 1), at(1, 2)], [at(0, 1)])).toEqual([1, 0]);
});

test("and so does what then is in its way", () => {
  expect(choose([at(0, 1), at(1, 2)], [at(1, 1), at(2, 2)], [at(0)])).toEqual([
    1, 2, 0,
  ]);
});

test("none loses its place to a later one", () => {
  expect(choose([at(0)], [at(0), at(1, 5)], [at(0), at(1)])).toEqual([
    0,
    1,
    null,
  ]);
});

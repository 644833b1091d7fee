import { describe, expect, test } from "vitest";
import { pairLists } from "./pair-lists";

const from = (source: string, fragment: string) => ({ source, fragment });

describe("what differs between two lists", () => {
  test("leaves out what both have, wherever it stands", () => {
    expect(pairLists(["a", "b", "c"], ["c", "a", "b"])).toEqual([]);
    expect(pairLists(["a", "b"], ["b", "a", "d"])).toEqual([
      { before: undefined, after: "d" },
    ]);
    expect(pairLists(["a", "a"], ["a"])).toEqual([
      { before: "a", after: undefined },
    ]);
  });

  test("pairs evidence by its source, each passage once", () => {
    const before = [from("x", "one"), from("y", "two"), from("x", "three")];
    const after = [from("x", "four"), from("z", "five"), from("x", "six")];
    expect(pairLists(before, after)).toEqual([
      { before: before[0], after: after[0] },
      { before: undefined, after: after[1] },
      { before: before[2], after: after[2] },
      { before: before[1], after: undefined },
    ]);
  });

  test("pairs other items by position only where as many went as came", () => {
    expect(pairLists(["a", "b"], ["a", "c"])).toEqual([
      { before: "b", after: "c" },
    ]);
    expect(pairLists(["a", "b"], ["c"])).toEqual([
      { before: undefined, after: "c" },
      { before: "a", after: undefined },
      { before: "b", after: undefined },
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { compareSnapshots } from "./compare";
import { findPair, listPairs, namePair } from "./version-pairs";
import { publishedSnapshot } from "../load/published.sample";
import { formatSnapshot, readSnapshot, type Snapshot } from "./snapshot";
import { compareVersions } from "../url/version-number";

const present = publishedSnapshot();
const change = (edit: (copy: Snapshot) => void): Snapshot => {
  const copy = structuredClone(present);
  edit(copy);
  return copy;
};

describe("comparing", () => {
  test("a snapshot with itself, read back from its file: nothing", () => {
    expect(
      compareSnapshots(present, readSnapshot(formatSnapshot(present), "file")),
    ).toEqual([]);
  });

  test("tells what is new, what is gone, and which part has changed", () => {
    const after = change(({ statements }) => {
      statements.shift();
      statements[0]!.text = { en: "Something else.", ru: "Другое." };
      statements.push({ ...statements[1]!, id: "event:new" });
    });
    const changes = compareSnapshots(present, after);
    expect(changes.map(({ id, change }) => [id, change])).toEqual([
      [present.statements[1]!.id, "changed"],
      ["event:new", "added"],
      [present.statements[0]!.id, "removed"],
    ]);
    expect(changes[0]?.fields).toEqual([
      {
        field: "text",
        before: present.statements[1]!.text,
        after: { en: "Something else.", ru: "Другое." },
      },
    ]);
  });

  test("evidence of which more was read than is quoted is another evidence", () => {
    const index = present.statements.findIndex(({ evidence }) =>
      evidence.every(({ shows }) => shows === undefined),
    );
    const marked = change(({ statements }) => {
      statements[index]!.evidence[0]!.shows = "read";
    });
    const [found] = compareSnapshots(present, marked);
    expect(found?.fields.map(({ field }) => field)).toEqual(["evidence"]);
  });

  test("the order of fields is no difference, the order of evidence is one", () => {
    const turned = change(({ statements }) => {
      statements[0] = Object.fromEntries(
        Object.entries(statements[0]!).reverse(),
      ) as Snapshot["statements"][number];
    });
    expect(compareSnapshots(present, turned)).toEqual([]);
    const several = present.statements.findIndex(
      ({ evidence }) => evidence.length > 1,
    );
    const shuffled = change(({ statements }) => {
      statements[several]!.evidence.reverse();
    });
    expect(compareSnapshots(present, shuffled)).toHaveLength(1);
  });
});

describe("the file of a version", () => {
  test("a damaged file is named", () => {
    expect(() => readSnapshot("{", "versions/1.0.0.json")).toThrow(
      /^versions\/1\.0\.0\.json: not JSON/,
    );
    expect(() => readSnapshot("{}", "versions/1.0.0.json")).toThrow(
      /versions\/1\.0\.0\.json: .*→/,
    );
  });

  test("one in which anything was changed by hand is refused", () => {
    const text = formatSnapshot(present);
    expect(readSnapshot(text, "file")).toEqual(present);
    const { disclaimer } = present.records?.briefing as {
      disclaimer: { en: string };
    };
    for (const part of [disclaimer.en, present.statements[0]!.text["en"]!])
      expect(() =>
        readSnapshot(text.replace(part, "Something else"), "file"),
      ).toThrow(/^file: is not what was published/);
  });
});

describe("numbers", () => {
  test("are ordered as numbers, not as text", () => {
    expect(["1.10.0", "1.9.3", "1.9.0"].sort(compareVersions)).toEqual([
      "1.9.0",
      "1.9.3",
      "1.10.0",
    ]);
  });

  test("each pair goes from the earlier to the later", () => {
    const [a, b, c] = ["1.0.0", "1.1.0", "2.0.0"].map((version) => ({
      ...present,
      version,
    }));
    expect(listPairs([a!, b!, c!]).map(namePair)).toEqual([
      "1.0.0..1.1.0",
      "1.0.0..2.0.0",
      "1.1.0..2.0.0",
    ]);
    const { before, after } = findPair([a!, b!, c!], "1.1.0..2.0.0") ?? {};
    expect([before, after]).toEqual([b, c]);
    expect(findPair([a!, b!, c!], "2.0.0..1.1.0")).toBeUndefined();
  });
});
